import type { DoctorMessages } from '../report.js';

/** What the doctor says, in Spanish. */
export const messages: DoctorMessages = {
  $code: 'es',
  $dir: 'ltr',
  group: { error: 'Errores', warning: 'Avisos', good: 'En orden' },
  level: { error: 'Error', warning: 'Aviso', good: 'En orden' },
  paste: 'Escriba esto:',
  line: 'línea {line}',
  more: 'y en otros lugares: {count}',
  count: 'Errores: {errors}. Avisos: {warnings}.',
  nothing: 'No se ha encontrado ningún problema.',
  unrelated: 'En esta página no hay ningún widget ni ningún script de la biblioteca.',
  notSeen: 'No se ha examinado:',
  unseen: {
    layout: 'el ancho, la visibilidad y los colores tal como los muestra un navegador',
    files: 'archivos que no se han podido pedir desde aquí',
    headers: 'lo que el servidor envía junto con la página',
  },
  cannotRead: 'No se puede leer la página: {reason}',
  usage: 'Uso: icc-widgets doctor <dirección o archivo> [--lang es] [--json]',
  findings: {
    'script-missing': [
      'Falta el script que convierte las etiquetas en widgets.',
      'Solo se ve lo que hay dentro de las etiquetas.',
      'Ponga esta línea una vez en la página, con la dirección de su copia.',
    ],
    'script-unseen': [
      'La página no nombra ningún script de la biblioteca.',
      'Hay otros scripts que quizá traigan los widgets; desde fuera no se puede saber.',
      'Si no aparece nada, ponga esta línea en la página, con la dirección de su copia.',
    ],
    'script-not-module': [
      'Al script le falta type="module".',
      'Los navegadores se detienen en la primera línea y no aparece ningún widget.',
      'Añada el atributo. Algunos editores lo quitan: pida entonces una excepción para esta línea.',
    ],
    'script-blocked': [
      'La política de seguridad de contenido ({directive}) prohíbe el script.',
      'El navegador no lo carga y no aparece ningún widget.',
      'Pida a quien se ocupa del servidor que deje la directiva así.',
    ],
    'script-strict-dynamic': [
      'La política de seguridad de contenido ({directive}) contiene «strict-dynamic», por lo que nombrar un servidor no sirve.',
      'El navegador solo carga scripts cuyo nonce o cuya huella figura en la política.',
      'Dé al script el nonce de los demás scripts de la página, o incluya su huella en la política.',
    ],
    'chunks-blocked': [
      'La política de seguridad de contenido ({directive}) permite el script, pero no los archivos que este carga de {folder}.',
      'Cada widget es un archivo aparte. Sin él, la etiqueta queda vacía.',
      'Permita el servidor o la carpeta entera, no un solo archivo ni una sola huella.',
    ],
    'data-blocked': [
      'La política de seguridad de contenido ({directive}) prohíbe cargar los datos.',
      'El widget dice que no se han podido cargar sus datos.',
      'Pida que dejen la directiva así.',
    ],
    'style-blocked': [
      'La política de seguridad de contenido ({directive}) prohíbe icc.css.',
      'Los widgets funcionan, pero la página da un salto cuando aparecen.',
      'Pida que dejen la directiva así.',
    ],
    'inline-style-blocked': [
      'La política de seguridad de contenido ({directive}) prohíbe los atributos style, donde se fijan los colores de un widget.',
      'El widget aparece con sus colores habituales.',
      'Es mejor fijar los colores en una hoja de estilo del sitio. O permita el atributo así.',
    ],
    'frame-blocked': [
      'La política de seguridad de contenido ({directive}) prohíbe el marco.',
      'En lugar del widget aparece un hueco o un mensaje del navegador.',
      'Pida que dejen la directiva así.',
    ],
    'frame-refused': [
      'El servidor de la página enmarcada no permite que esta página la muestre ({header}).',
      'El marco queda vacío.',
      'Ese servidor tiene que enviar esta cabecera, y no X-Frame-Options.',
    ],
    'frame-untitled': [
      'El marco no tiene título.',
      'Los lectores de pantalla solo pueden decir «marco».',
      'Añada un título que diga qué muestra el marco.',
    ],
    'trusted-types': [
      'La política de Trusted Types no nombra lit-html.',
      'Los widgets no pueden crear su contenido y no aparece ninguno.',
      'Pida que dejen la directiva así.',
    ],
    'trusted-types-copies': [
      'Varias copias de la biblioteca piden el nombre de Trusted Types lit-html, y la política lo permite una sola vez.',
      'La segunda copia falla.',
      'Conserve un solo script, o pida que dejen la directiva así.',
    ],
    'report-only': [
      'Una política que por ahora solo informa ({directive}) prohibirá algo que los widgets necesitan.',
      'Todo funciona hasta que la política se aplique.',
      'Pida que antes de eso dejen la directiva así.',
    ],
    violation: [
      'El navegador ha informado de que {directive} ha detenido {blocked}.',
      'Si es un archivo de los widgets, falta algo en la página.',
      'Compare la política con la página «Privacy and security» de la guía.',
    ],
    'two-versions': [
      'En la página hay dos versiones de la biblioteca: {addresses}',
      'Vale la primera que se carga; la otra solo cuesta tiempo y quizá no conozca todos los atributos que usted usa.',
      'Conserve el script más reciente y quite el otro.',
    ],
    'two-copies': [
      'En la página hay dos copias de la biblioteca: {addresses}',
      'Vale la primera que se carga; la otra solo cuesta tiempo.',
      'Conserve un script y quite el otro.',
    ],
    'file-status': [
      'El servidor responde {status} en lugar de dar el archivo.',
      'Sin el archivo, los widgets no aparecen o dicen que faltan datos.',
      'Corrija la dirección o ponga allí el archivo. Copie toda la carpeta dist/, no archivos sueltos.',
    ],
    'file-html': [
      'En lugar del archivo llega una página web.',
      'Los servidores suelen enviar su portada o su página de error cuando falta un archivo.',
      'Corrija la dirección o ponga allí el archivo. Abra la dirección en un navegador para ver qué llega.',
    ],
    'file-damaged': [
      'El archivo no es JSON válido.',
      'Los widgets no pueden leerlo. Quizá la subida se interrumpió, o hay una coma o unas comillas equivocadas.',
      'Suba de nuevo el archivo o corríjalo.',
    ],
    'file-type': [
      'El servidor dice que el archivo es de tipo «{type}».',
      'Los navegadores no usan un script ni una hoja de estilo de tipo equivocado.',
      'El servidor tiene que enviar esta cabecera con el archivo.',
    ],
    'file-cors': [
      'El archivo está en otro servidor ({host}), que no permite que esta página lo lea.',
      'El navegador no entrega el archivo a la página.',
      'Ese servidor tiene que enviar esta cabecera (CORS). O copie el archivo a su propio servidor.',
    ],
    'file-unreachable': [
      'No se puede llegar al servidor {host}.',
      'Probablemente tampoco pueda quien visita la página.',
      'Compruebe la dirección, y si se puede llegar al servidor desde fuera.',
    ],
    'file-mixed': [
      'La página es segura (https), pero este archivo se pide sin protección (http).',
      'Los navegadores no lo cargan.',
      'Use la dirección segura.',
    ],
    'src-forbidden': [
      'src="{src}" no es una dirección que un widget siga.',
      'Solo se aceptan direcciones con http o https, o relativas.',
      'Indique una carpeta cuyo nombre acabe en barra, o un archivo CSV o JSON.',
    ],
    'integrity-wrong': [
      'La huella de integrity no corresponde al archivo.',
      'El navegador rechaza el script y no aparece ningún widget.',
      'El archivo se ha actualizado o modificado. Si era lo que se quería, escriba la nueva huella.',
    ],
    'file-changed': [
      'El archivo no es el que describe integrity.json, que está a su lado.',
      'Quizá una actualización se interrumpió, o algo modifica los archivos por el camino.',
      'Copie de nuevo toda la carpeta dist/ y desactive para ella la «optimización» de scripts.',
    ],
    'tag-missing': [
      'El script está, pero no hay ningún widget.',
      'Si debía haber uno aquí, seguramente el editor ha quitado la etiqueta porque no la conoce.',
      'Escriba en su lugar un div. A cada atributo se le antepone data-.',
    ],
    'tag-escaped': [
      'La etiqueta se ha convertido en texto.',
      'Se ve código en lugar de un widget.',
      'Péguela en la vista de código del editor («HTML»), o escriba un div.',
    ],
    'tag-self-closed': [
      'La etiqueta se cierra con una barra, que HTML no tiene en cuenta.',
      'Todo lo que sigue cuenta como contenido del widget y desaparece con él.',
      'Escriba una etiqueta de cierre.',
    ],
    'tag-unknown': [
      'No hay ningún widget llamado {name}.',
      'Los navegadores no muestran nada en su lugar. Se conocen: {known}',
      'Corrija el nombre.',
    ],
    'attribute-unknown': [
      'El widget no tiene ningún atributo {name}.',
      'No se tiene en cuenta.',
      'Corríjalo o quítelo.',
    ],
    'value-unknown': [
      '{name} no admite el valor «{value}».',
      'El widget usa su valor habitual. Son posibles: {known}',
      'Corríjalo o quítelo.',
    ],
    'city-missing': [
      'La etiqueta no nombra ninguna ciudad ni ningún archivo, y no contiene ninguna tabla.',
      'El widget no tiene nada que dibujar.',
      'Nombre la ciudad por su identificador.',
    ],
    'city-unknown': [
      'En los datos no hay ninguna ciudad con el identificador «{id}».',
      'El widget dice que no hay datos. Identificadores parecidos: {near}',
      'Corrija el identificador. El mapa de miembros muestra todas las ciudades.',
    ],
    'city-unpublished': [
      'De {name} no hay publicado ningún resultado por indicadores.',
      'El widget lo dice, en lugar de dibujar algo.',
      'Si la ciudad tiene su resultado, délo como archivo con src, o como tabla dentro de la etiqueta.',
    ],
    'network-unknown': [
      'En los datos no hay ninguna red con el identificador «{id}».',
      'El mapa no muestra ningún miembro. Identificadores parecidos: {near}',
      'Corrija el identificador.',
    ],
    'lang-missing': [
      'La página no dice en qué idioma está.',
      'Los lectores de pantalla la leen con una voz equivocada, y los widgets toman el idioma del navegador.',
      'Añada el idioma a la primera etiqueta de la página.',
    ],
    'lang-invalid': [
      'lang="{value}" no es un código de idioma.',
      'Navegadores y lectores de pantalla no reconocen el idioma; los widgets quizá hablen inglés.',
      'Escriba el código del idioma, por ejemplo en, fr, de-AT.',
    ],
    'lang-unspoken': [
      'Este widget aún no tiene palabras en el idioma {lang}.',
      'Sus palabras están en inglés, en una página en otro idioma. Hay: {known}',
      'No hay nada roto. Con lang puede dar otro idioma al widget.',
    ],
    'width-zero': [
      'El widget no tiene ancho.',
      'Está ahí, pero nadie lo ve.',
      'Dé un ancho a la columna que lo rodea. En diseños flex y grid ayudan min-width: 0 y flex: 1.',
    ],
    hidden: [
      'Algo alrededor del widget está oculto.',
      'En una pestaña o un menú cerrado es lo normal; si no, el widget falta.',
      'Busque a su alrededor display: none, visibility: hidden o el atributo hidden.',
    ],
    'state-error': [
      'El widget no ha podido cargar sus datos.',
      'Se ve el contenido de la página y un mensaje corto.',
      'La razón está en los demás hallazgos o en la pestaña de red del navegador.',
    ],
    'not-started': [
      'La etiqueta no se ha convertido en widget.',
      'El script no ha llegado, no se ha ejecutado, o falta el archivo de este widget.',
      'La razón está en los demás hallazgos o en la consola del navegador.',
    ],
    'contrast-low': [
      'El color {colour} de {token} apenas se ve sobre {ground}: contraste {ratio}, hace falta {needed}.',
      'Muchas personas no distinguen las líneas ni las palabras. También incumple las normas de accesibilidad (WCAG 2.2 AA).',
      'Elija un color más oscuro sobre fondo claro, o más claro sobre fondo oscuro.',
    ],
    'contrast-weak': [
      'El color {colour} de {token} es débil sobre {ground}: contraste {ratio}, para palabras hace falta {needed}.',
      'Basta para líneas y superficies, no para las palabras de este color.',
      'Elija un color algo más oscuro sobre fondo claro, o más claro sobre fondo oscuro.',
    ],
    'heading-skips': [
      'El título del widget es de nivel {level}, después de un título de nivel {before}.',
      'Quien va de título en título con un lector de pantalla cree que falta algo.',
      'Fije el nivel.',
    ],
    'content-missing': [
      'Dentro de la etiqueta no hay nada.',
      'Sin JavaScript, y cuando la carga falla, no se ve nada.',
      'Escriba una frase, una lista o una tabla entre la etiqueta de apertura y la de cierre.',
    ],
    'styles-missing': [
      'La hoja de estilo icc.css no está en la página.',
      'La página da un salto cuando aparecen los widgets.',
      'Ponga esta línea en la cabecera de la página, con la dirección de su copia.',
    ],
    'marker-and-tag': [
      'El mismo widget está dos veces, como etiqueta y como div.',
      'Se ve dos veces.',
      'Quite uno de los dos.',
    ],
    'good-script': ['El script y sus archivos se pueden cargar.'],
    'good-policy': ['La política de seguridad de contenido permite lo que los widgets necesitan.'],
    'good-data': ['Los datos se pueden cargar.'],
    'good-tag': ['El widget muestra sus datos.'],
  },
};
