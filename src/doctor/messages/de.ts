import type { DoctorMessages } from '../report.js';

/** What the doctor says, in German. */
export const messages: DoctorMessages = {
  $code: 'de',
  $dir: 'ltr',
  group: { error: 'Fehler', warning: 'Warnungen', good: 'In Ordnung' },
  level: { error: 'Fehler', warning: 'Warnung', good: 'In Ordnung' },
  paste: 'So schreiben:',
  line: 'Zeile {line}',
  more: 'und an weiteren Stellen: {count}',
  count: 'Fehler: {errors}. Warnungen: {warnings}.',
  nothing: 'Es wurde nichts Falsches gefunden.',
  unrelated: 'Auf dieser Seite sind weder ein Widget noch ein Skript der Bibliothek.',
  notSeen: 'Nicht angesehen:',
  unseen: {
    layout: 'Breite, Sichtbarkeit und Farben, wie sie ein Browser zeigt',
    files: 'Dateien, die von hier aus nicht abgefragt werden konnten',
    headers: 'was der Server zusammen mit der Seite sendet',
  },
  cannotRead: 'Die Seite lässt sich nicht lesen: {reason}',
  usage: 'Aufruf: icc-widgets doctor <Adresse oder Datei> [--lang de] [--json]',
  findings: {
    'script-missing': [
      'Das Skript fehlt, das aus den Tags Widgets macht.',
      'Zu sehen ist nur, was innerhalb der Tags steht.',
      'Fügen Sie diese Zeile einmal in die Seite ein, mit der Adresse Ihrer Kopie.',
    ],
    'script-unseen': [
      'Die Seite nennt kein Skript der Bibliothek.',
      'Andere Skripte sind da und bringen die Widgets vielleicht mit; von außen ist das nicht zu erkennen.',
      'Wenn nichts erscheint, fügen Sie diese Zeile in die Seite ein, mit der Adresse Ihrer Kopie.',
    ],
    'script-not-module': [
      'Dem Skript fehlt type="module".',
      'Browser brechen in der ersten Zeile ab, und kein Widget erscheint.',
      'Ergänzen Sie das Attribut. Manche Editoren entfernen es: Bitten Sie dann um eine Ausnahme für diese Zeile.',
    ],
    'script-blocked': [
      'Die Content Security Policy ({directive}) verbietet das Skript.',
      'Der Browser lädt es nicht, und kein Widget erscheint.',
      'Lassen Sie die Direktive von der Person, die den Server betreut, so ändern.',
    ],
    'script-strict-dynamic': [
      'Die Content Security Policy ({directive}) enthält „strict-dynamic“; einen Host zu nennen bleibt damit wirkungslos.',
      'Der Browser lädt nur Skripte, deren Nonce oder Prüfsumme in der Policy steht.',
      'Geben Sie dem Skript die Nonce der übrigen Skripte der Seite, oder nehmen Sie seine Prüfsumme in die Policy auf.',
    ],
    'chunks-blocked': [
      'Die Content Security Policy ({directive}) erlaubt das Skript, aber nicht die Dateien, die es aus {folder} lädt.',
      'Jedes Widget ist eine eigene Datei. Ohne sie bleibt das Tag leer.',
      'Erlauben Sie den Host oder den ganzen Ordner, nicht eine einzelne Datei oder Prüfsumme.',
    ],
    'data-blocked': [
      'Die Content Security Policy ({directive}) verbietet, die Daten zu laden.',
      'Das Widget meldet, dass seine Daten nicht geladen werden konnten.',
      'Lassen Sie die Direktive so ändern.',
    ],
    'style-blocked': [
      'Die Content Security Policy ({directive}) verbietet icc.css.',
      'Die Widgets funktionieren, aber die Seite springt, wenn sie erscheinen.',
      'Lassen Sie die Direktive so ändern.',
    ],
    'inline-style-blocked': [
      'Die Content Security Policy ({directive}) verbietet style-Attribute, in denen Farben eines Widgets festgelegt sind.',
      'Das Widget erscheint in seinen Standardfarben.',
      'Legen Sie die Farben besser in einer Stildatei der Website fest. Oder erlauben Sie das Attribut so.',
    ],
    'frame-blocked': [
      'Die Content Security Policy ({directive}) verbietet den Rahmen (iframe).',
      'Statt des Widgets erscheint eine leere Fläche oder eine Meldung des Browsers.',
      'Lassen Sie die Direktive so ändern.',
    ],
    'frame-refused': [
      'Der Server der eingerahmten Seite erlaubt dieser Seite nicht, sie zu zeigen ({header}).',
      'Der Rahmen bleibt leer.',
      'Jener Server muss diesen Header senden und kein X-Frame-Options.',
    ],
    'frame-untitled': [
      'Der Rahmen (iframe) hat keinen Titel.',
      'Screenreader können dann nur „Rahmen“ sagen.',
      'Ergänzen Sie einen Titel, der sagt, was der Rahmen zeigt.',
    ],
    'trusted-types': [
      'Die Policy für Trusted Types nennt lit-html nicht.',
      'Die Widgets können ihren Inhalt nicht erzeugen; keines erscheint.',
      'Lassen Sie die Direktive so ändern.',
    ],
    'trusted-types-copies': [
      'Mehrere Kopien der Bibliothek verlangen den Trusted-Types-Namen lit-html, den die Policy nur einmal erlaubt.',
      'Die zweite Kopie scheitert.',
      'Behalten Sie nur ein Skript, oder lassen Sie die Direktive so ändern.',
    ],
    'report-only': [
      'Eine Policy, die bisher nur meldet ({directive}), wird etwas verbieten, das die Widgets brauchen.',
      'Alles funktioniert, bis die Policy durchgesetzt wird.',
      'Lassen Sie die Direktive vorher so ändern.',
    ],
    violation: [
      'Der Browser meldet, dass {directive} etwas aufgehalten hat: {blocked}.',
      'Wenn das eine Datei der Widgets ist, fehlt etwas auf der Seite.',
      'Vergleichen Sie die Policy mit der Seite „Privacy and security“ des Leitfadens.',
    ],
    'two-versions': [
      'Auf der Seite sind zwei Versionen der Bibliothek: {addresses}',
      'Die zuerst geladene gilt; die andere kostet nur Zeit und kennt vielleicht nicht alle Attribute, die Sie verwenden.',
      'Behalten Sie das neuere Skript und entfernen Sie das andere.',
    ],
    'two-copies': [
      'Auf der Seite sind zwei Kopien der Bibliothek: {addresses}',
      'Die zuerst geladene gilt; die andere kostet nur Zeit.',
      'Behalten Sie ein Skript und entfernen Sie das andere.',
    ],
    'file-status': [
      'Der Server antwortet mit {status} statt mit der Datei.',
      'Ohne die Datei erscheinen die Widgets nicht oder melden, dass Daten fehlen.',
      'Berichtigen Sie die Adresse, oder legen Sie die Datei dort ab. Kopieren Sie den ganzen Ordner dist/, nicht einzelne Dateien.',
    ],
    'file-html': [
      'Statt der Datei kommt eine Webseite.',
      'Server senden oft ihre Start- oder Fehlerseite, wo eine Datei fehlt.',
      'Berichtigen Sie die Adresse, oder legen Sie die Datei dort ab. Öffnen Sie die Adresse im Browser, um zu sehen, was kommt.',
    ],
    'file-damaged': [
      'Die Datei ist kein gültiges JSON.',
      'Widgets können sie nicht lesen. Vielleicht brach das Hochladen ab, oder ein Komma oder Anführungszeichen ist falsch.',
      'Laden Sie die Datei noch einmal hoch, oder berichtigen Sie sie.',
    ],
    'file-type': [
      'Der Server gibt als Art der Datei „{type}“ an.',
      'Browser verwenden kein Skript und keine Stildatei mit falscher Art.',
      'Der Server muss mit der Datei diesen Header senden.',
    ],
    'file-cors': [
      'Die Datei liegt auf einem anderen Host ({host}), der dieser Seite nicht erlaubt, sie zu lesen.',
      'Der Browser gibt die Datei nicht an die Seite weiter.',
      'Jener Server muss diesen Header senden (CORS). Oder kopieren Sie die Datei auf Ihren eigenen Server.',
    ],
    'file-unreachable': [
      'Der Server {host} ist nicht erreichbar.',
      'Für die Besucherinnen und Besucher der Seite ist er es wohl auch nicht.',
      'Prüfen Sie die Adresse, und ob der Server von außen erreichbar ist.',
    ],
    'file-mixed': [
      'Die Seite ist gesichert (https), diese Datei wird aber ungeschützt (http) angefordert.',
      'Browser laden sie nicht.',
      'Verwenden Sie die gesicherte Adresse.',
    ],
    'src-forbidden': [
      'src="{src}" ist keine Adresse, der ein Widget folgt.',
      'Zulässig sind nur Adressen mit http oder https und relative.',
      'Nennen Sie einen Ordner, der mit einem Schrägstrich endet, oder eine CSV- oder JSON-Datei.',
    ],
    'integrity-wrong': [
      'Die Prüfsumme in integrity passt nicht zur Datei.',
      'Der Browser weist das Skript zurück, und kein Widget erscheint.',
      'Die Datei wurde erneuert oder verändert. Wenn das gewollt war, tragen Sie die neue Prüfsumme ein.',
    ],
    'file-changed': [
      'Die Datei ist nicht die, die integrity.json neben ihr beschreibt.',
      'Vielleicht ist eine Aktualisierung abgebrochen, oder etwas verändert Dateien unterwegs.',
      'Kopieren Sie den ganzen Ordner dist/ noch einmal, und schalten Sie eine „Optimierung“ von Skripten für ihn ab.',
    ],
    'tag-missing': [
      'Das Skript ist da, aber kein Widget.',
      'Falls hier eines sein sollte, hat der Editor vermutlich das Tag entfernt, weil er es nicht kennt.',
      'Schreiben Sie stattdessen ein div. Jedem Attribut wird data- vorangestellt.',
    ],
    'tag-escaped': [
      'Das Tag ist zu Text geworden.',
      'Zu sehen ist Code statt eines Widgets.',
      'Fügen Sie es in der Quelltextansicht des Editors ein („HTML“), oder schreiben Sie ein div.',
    ],
    'tag-self-closed': [
      'Das Tag ist durch einen Schrägstrich geschlossen, den HTML nicht beachtet.',
      'Alles Folgende gilt als Inhalt des Widgets und verschwindet mit ihm.',
      'Schreiben Sie ein End-Tag.',
    ],
    'tag-unknown': [
      'Ein Widget namens {name} gibt es nicht.',
      'Browser zeigen an seiner Stelle nichts. Bekannt sind: {known}',
      'Berichtigen Sie den Namen.',
    ],
    'attribute-unknown': [
      'Das Widget hat kein Attribut {name}.',
      'Es wird nicht beachtet.',
      'Berichtigen oder entfernen Sie es.',
    ],
    'value-unknown': [
      '{name} nimmt den Wert „{value}“ nicht an.',
      'Das Widget verwendet seinen üblichen Wert. Möglich sind: {known}',
      'Berichtigen oder entfernen Sie ihn.',
    ],
    'city-missing': [
      'Das Tag nennt weder Stadt noch Datei und enthält keine Tabelle.',
      'Das Widget hat nichts, was es zeichnen könnte.',
      'Nennen Sie die Stadt mit ihrer Kennung.',
    ],
    'city-unknown': [
      'In den Daten gibt es keine Stadt mit der Kennung „{id}“.',
      'Das Widget meldet, dass es keine Daten gibt. Ähnliche Kennungen: {near}',
      'Berichtigen Sie die Kennung. Die Karte der Mitglieder zeigt alle Städte.',
    ],
    'city-unpublished': [
      'Für {name} ist kein Ergebnis nach Indikatoren veröffentlicht.',
      'Das Widget sagt das, statt etwas zu zeichnen.',
      'Wenn der Stadt ihr Ergebnis vorliegt, geben Sie es als Datei mit src an, oder als Tabelle innerhalb des Tags.',
    ],
    'network-unknown': [
      'In den Daten gibt es kein Netzwerk mit der Kennung „{id}“.',
      'Die Karte zeigt keine Mitglieder. Ähnliche Kennungen: {near}',
      'Berichtigen Sie die Kennung.',
    ],
    'lang-missing': [
      'Die Seite sagt nicht, in welcher Sprache sie ist.',
      'Screenreader lesen sie mit falscher Stimme, und Widgets nehmen die Sprache des Browsers.',
      'Ergänzen Sie die Sprache im ersten Tag der Seite.',
    ],
    'lang-invalid': [
      'lang="{value}" ist kein Sprachkürzel.',
      'Browser und Screenreader erkennen die Sprache nicht; Widgets sprechen vielleicht Englisch.',
      'Schreiben Sie das Kürzel der Sprache, etwa en, fr, de-AT.',
    ],
    'lang-unspoken': [
      'Dieses Widget hat noch keine Wörter in der Sprache {lang}.',
      'Seine Wörter sind englisch, auf einer Seite in einer anderen Sprache. Es gibt: {known}',
      'Kaputt ist nichts. Mit lang können Sie dem Widget eine andere Sprache geben.',
    ],
    'width-zero': [
      'Das Widget hat keine Breite.',
      'Es ist da, aber niemand sieht es.',
      'Geben Sie der Spalte um das Widget eine Breite. In Flex- und Grid-Layouts helfen min-width: 0 und flex: 1.',
    ],
    hidden: [
      'Etwas um das Widget herum ist ausgeblendet.',
      'In einem geschlossenen Reiter oder Menü ist das richtig; sonst fehlt das Widget.',
      'Suchen Sie in seiner Umgebung nach display: none, visibility: hidden oder dem Attribut hidden.',
    ],
    'state-error': [
      'Das Widget konnte seine Daten nicht laden.',
      'Zu sehen sind der Inhalt der Seite und eine kurze Meldung.',
      'Den Grund nennen die übrigen Befunde oder der Netzwerk-Reiter des Browsers.',
    ],
    'not-started': [
      'Aus dem Tag ist kein Widget geworden.',
      'Das Skript kam nicht an, lief nicht, oder die Datei dieses Widgets fehlt.',
      'Den Grund nennen die übrigen Befunde oder die Konsole des Browsers.',
    ],
    'contrast-low': [
      'Die Farbe {colour} von {token} ist auf {ground} kaum zu sehen: Kontrast {ratio}, nötig ist {needed}.',
      'Viele Menschen können Linien und Wörter nicht erkennen. Es verstößt auch gegen die Regeln der Barrierefreiheit (WCAG 2.2 AA).',
      'Wählen Sie auf hellem Grund eine dunklere Farbe, auf dunklem eine hellere.',
    ],
    'contrast-weak': [
      'Die Farbe {colour} von {token} ist auf {ground} schwach: Kontrast {ratio}, für Wörter nötig ist {needed}.',
      'Für Linien und Flächen genügt das, nicht für Wörter in dieser Farbe.',
      'Wählen Sie auf hellem Grund eine etwas dunklere Farbe, auf dunklem eine hellere.',
    ],
    'heading-skips': [
      'Die Überschrift des Widgets hat die Ebene {level}, nach einer Überschrift der Ebene {before}.',
      'Wer mit dem Screenreader von Überschrift zu Überschrift geht, vermutet, dass etwas fehlt.',
      'Legen Sie die Ebene fest.',
    ],
    'content-missing': [
      'Innerhalb des Tags steht nichts.',
      'Ohne JavaScript, und wenn das Laden scheitert, ist nichts zu sehen.',
      'Schreiben Sie einen Satz, eine Liste oder eine Tabelle zwischen Anfangs- und End-Tag.',
    ],
    'styles-missing': [
      'Die Stildatei icc.css ist nicht auf der Seite.',
      'Die Seite springt, wenn die Widgets erscheinen.',
      'Fügen Sie diese Zeile in den Kopf der Seite ein, mit der Adresse Ihrer Kopie.',
    ],
    'marker-and-tag': [
      'Dasselbe Widget ist zweimal da, als Tag und als div.',
      'Es ist zweimal zu sehen.',
      'Entfernen Sie eines von beiden.',
    ],
    'good-script': ['Das Skript und seine Dateien lassen sich laden.'],
    'good-policy': ['Die Content Security Policy erlaubt, was die Widgets brauchen.'],
    'good-data': ['Die Daten lassen sich laden.'],
    'good-tag': ['Das Widget zeigt seine Daten.'],
  },
};
