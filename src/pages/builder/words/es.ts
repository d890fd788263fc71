import type { BuilderWords } from './en.js';

export const es: BuilderWords = {
  title: 'Ponga un widget en su página',
  lead: 'Elija qué debe mostrar su página. Obtendrá unas líneas para pegar en su sitio web, sin escribir código.',
  pageLanguage: 'Idioma de esta página',
  skip: 'Ir al contenido',
  notice: 'Una herramienta para los sitios web de las ciudades. Lo que elige no se envía a nadie.',
  allPages: 'Todas las páginas de demostración',
  form: 'Sus opciones',
  loading: 'Cargando las listas de ciudades y redes…',
  noLists:
    'No se han podido cargar las listas de ciudades y redes. Vuelva a cargar la página para intentarlo de nuevo.',

  whatToShow: 'Qué mostrar',
  widget: 'Widget',
  widgets: {
    'index-radar': 'Resultado de una ciudad en el Índice',
    'network-map': 'Mapa de miembros',
    'diversity-statement': 'Mensaje sobre la diversidad',
  },
  widgetHints: {
    'index-radar':
      'Lo que se ha publicado del resultado de la ciudad: en imagen, en tabla y en palabras.',
    'network-map': 'Las ciudades del programa, de una red o de un país, en un mapa y en una lista.',
    'diversity-statement':
      'Una frase sobre la convivencia, con un motivo hecho con los datos de la ciudad.',
  },
  data: 'De dónde vienen los datos',
  ofCity: 'De la colección que acompaña a los widgets',
  ofAll: 'Todo el programa',
  ofNetwork: 'Una red',
  ofCountry: 'Un país',
  ofFile: 'Un archivo propio (CSV o JSON)',
  city: 'Ciudad',
  cityHint: 'Escriba las primeras letras para encontrarla.',
  highlighted: 'Ciudad que se destaca',
  nobody: 'Ninguna',
  noCity: 'Ninguna: «nuestra ciudad»',
  exampleCity: 'Example City (ficticia, con todos los valores)',
  noFigures: 'Todavía sin valores publicados',
  network: 'Red',
  country: 'País',
  file: 'Dirección del archivo',
  fileHint:
    'Empieza por https:// o es una dirección de su propio sitio, como /files/members.csv. Un archivo de otro servidor solo puede leerse si ese servidor lo permite (CORS).',
  fileWrong: 'Escriba una dirección como https://example.org/members.csv.',
  fileMissing: 'Escriba la dirección de su archivo.',
  facts: 'Mostrar debajo cómo ha crecido el número de miembros',

  comparison: 'Comparación y vista',
  average: 'Media de todas las ciudades',
  previous: 'El resultado anterior de la ciudad',
  otherCity: (place) => `Otra ciudad ${place}`,
  compareHint:
    'En la imagen caben tres figuras: su ciudad y otras dos. La media es una línea y no cuenta.',
  averageStays: 'Si no se elige nada más, se muestra la media.',
  view: 'Lo que se muestra primero',
  viewAuto: 'Lo que convenga a los valores',
  views: {
    radar: 'Radar',
    bars: 'Clasificación',
    table: 'Tabla',
    both: 'Mapa y lista',
    map: 'Mapa',
    list: 'Lista',
  },

  wording: 'Texto y forma',
  principle: 'De qué habla',
  principles: {
    identity: 'Una identidad abierta a muchas personas',
    equality: 'Igualdad de derechos y oportunidades',
    advantage: 'La diversidad como ventaja',
    interaction: 'El encuentro',
    participation: 'La participación',
  },
  statement: 'Frase',
  variant: 'Forma',
  variants: { banner: 'Banner', card: 'Tarjeta', quote: 'Cita', strip: 'Franja estrecha' },
  length: 'Longitud',
  lengths: { short: 'Una frase', long: 'Un párrafo' },
  motif: 'Motivo',
  motifs: { weave: 'Tejido', radial: 'Rayos', chord: 'Arcos', none: 'Ninguno' },
  tools: 'Permitir copiarlo, descargarlo y compartirlo',

  languageAndHeading: 'Idioma y título',
  language: 'Idioma del widget',
  languageOfPage: 'El de la página en la que está',
  languageHint:
    'Lo que el fragmento contiene para quien no tiene JavaScript está en un solo idioma: el que elija, o el de esta página.',
  heading: 'Título',
  headingHint: 'Déjelo vacío para que se forme con los datos.',
  level: 'Nivel del título',
  levelHint: 'Uno más que el del título que tiene encima en su página.',

  look: 'Aspecto',
  lookHint:
    'Deje un color vacío para conservar el del widget. El tipo de letra y el color del texto vienen de su página.',
  theme: 'Claro u oscuro',
  themes: { auto: 'Como la página', light: 'Siempre claro', dark: 'Siempre oscuro' },
  colours: {
    accent: 'Color principal',
    'accent-2': 'Segundo color',
    'accent-3': 'Tercer color',
    text: 'Texto',
    surface: 'Fondo',
  },
  pick: (name) => `Elegir: ${name}`,
  colourWrong:
    'Esto no es un color. Escriba # y seis caracteres del 0 al 9 y de la a a la f, como #00589c.',
  grounds: {
    white: 'Sobre blanco',
    dark: 'Sobre el fondo oscuro',
    surface: 'Sobre su fondo',
  },
  contrast: (ground, ratio) => `${ground}: contraste de ${ratio} a 1.`,
  verdicts: {
    text: 'Suficiente para texto e imágenes.',
    graphics: 'Suficiente para figuras y líneas, insuficiente para texto, que necesita 4,5.',
    nothing:
      'Insuficiente: las figuras y líneas necesitan 3, el texto 4,5. Tome un color más intenso.',
  },
  textVerdict: 'Insuficiente: el texto necesita 4,5. Tome un color más intenso.',
  paint: 'Dónde se escriben los colores',
  paints: { snippet: 'En el fragmento', sheet: 'En la hoja de estilos de su sitio' },
  paintHint:
    'Algunos sitios prohíben los estilos dentro de las páginas. Entonces van en la hoja de estilos.',

  intoPage: 'En su página',
  way: 'Lo que admite su editor',
  ways: {
    tag: 'Una etiqueta propia',
    marker: 'Un div sencillo',
    iframe: 'Un marco (iframe)',
    static: 'HTML sin script',
  },
  wayHints: {
    tag: 'La mejor opción si su editor conserva las etiquetas que no conoce.',
    marker:
      'Para editores que quitan las etiquetas desconocidas pero conservan los atributos data.',
    iframe:
      'Para editores que no permiten otra cosa. El marco no lleva contenido para los buscadores ni para quien no tiene JavaScript.',
    static: 'Para boletines y páginas sin scripts. Se queda como está hoy.',
  },
  whenToLoad: 'Cuándo se carga',
  loadings: { lazy: 'Cuando alguien se acerca', eager: 'Enseguida' },
  base: 'Dirección de la biblioteca en su servidor',
  baseHint:
    'La carpeta que contiene cdn y data. Déjela vacía para usar los archivos de esta página.',
  baseWrong: 'Escriba una dirección como https://www.example.org/icc/.',
  exact: 'Indicar la versión exacta, para que nada cambie hasta que usted lo cambie',
  exactHint: (version) =>
    `Versión ${version}, con los resúmenes criptográficos de sus archivos. Copie exactamente estos archivos en su servidor.`,
  foreignBase: (host) =>
    `Su página ejecutará el script que está en ${host}. Asegúrese de que es su propio servidor.`,

  preview: 'Vista previa',
  previewWidth: 'Anchura de la vista previa',
  width: (pixels) => `${pixels} píxeles`,
  widths: { 360: 'Teléfono', 768: 'Tableta', 1280: 'Ordenador' },
  previewFrame: 'El widget tal como lo mostrará su página',
  previewScaled: (percent) => `Se muestra al ${percent} de su tamaño.`,
  noContent:
    'El widget aún no muestra nada, así que el fragmento no lleva contenido. La vista previa dice por qué.',
  preparing: 'Preparando el fragmento…',

  snippet: 'Fragmento de código',
  snippetHint: 'Péguelo en el código fuente de su página, donde deba estar el widget.',
  snippetStatic: 'Lo mismo desde la línea de comandos, para muchas ciudades o idiomas a la vez:',
  copy: 'Copiar',
  copyName: (what) => `Copiar: ${what}`,
  copied: (what) => `Copiado: ${what}.`,
  selected: 'Su navegador no permite copiar aquí. El texto está seleccionado: pulse Ctrl+C o ⌘C.',
  carries:
    'Lo que contiene se muestra hasta que llega el widget, sin JavaScript y a los buscadores.',
  noHashes:
    'Esta compilación no indica los resúmenes criptográficos de sus archivos, así que el fragmento no los lleva.',
  sheet: 'Para su hoja de estilos',

  policy: 'Content Security Policy',
  policyHint:
    'Si su sitio envía una política de este tipo, debe permitir esto. Añádalo a lo que ya hay; consulte a su equipo web.',
  policyNone: 'Nada. Esta vía no necesita script, estilo ni peticiones.',
  policyTypes: 'Si la política contiene require-trusted-types-for, añada:',
  policySelf:
    "Si los archivos están en su propio sitio, basta con 'self' en lugar de la dirección.",
  policyStyle:
    'La parte style-src-attr está solo por los colores. Escríbalos en su hoja de estilos y podrá omitirla.',

  texts: 'Para sus declaraciones',
  textsHint:
    'Léalas antes de publicarlas. Dicen lo que hace el widget, no lo que hace el resto de su página.',
  privacy: 'Política de privacidad',
  accessibility: 'Declaración de accesibilidad',

  share: 'Enlace a estas opciones',
  shareHint: 'La dirección de esta página contiene todas sus opciones.',
  reset: 'Empezar de nuevo',
  resetDone: 'Todas las opciones están como al principio.',

  privacyText: ({ host, dataHost }) =>
    `Esta página contiene un widget sobre el programa Ciudades Interculturales del Consejo de Europa. No instala cookies, no guarda nada en su dispositivo y no sigue lo que usted hace. Su navegador carga los archivos desde ${host}${dataHost ? ` y los datos desde ${dataHost}` : ''}; como con cualquier archivo de un sitio web, ese servidor recibe su dirección IP y los datos habituales de su navegador. El widget no consulta ningún otro servidor.`,
  privacyStatic:
    'Esta página contiene una figura sobre el programa Ciudades Interculturales del Consejo de Europa. Forma parte de la página: no instala cookies, no guarda nada en su dispositivo y no hace peticiones propias.',
  accessibilityText: {
    'index-radar':
      'El widget con el resultado en el Índice de Ciudades Interculturales ofrece todos los valores de su imagen en una tabla y los resume en palabras. Se puede usar con el teclado, y las líneas y marcas se distinguen por algo más que el color. Se ha comprobado automáticamente según las WCAG 2.2 AA; ningún organismo independiente lo ha examinado.',
    'network-map':
      'El widget con el mapa de miembros de Ciudades Interculturales ofrece todo lo que muestra el mapa en una lista en la que se puede buscar. El mapa y la lista se pueden usar con el teclado. Se ha comprobado automáticamente según las WCAG 2.2 AA; ningún organismo independiente lo ha examinado.',
    'diversity-statement':
      'El widget con un mensaje sobre la diversidad ofrece sus palabras como texto, con su idioma indicado para los productos de apoyo. Su motivo es decorativo y no aporta información. Se ha comprobado automáticamente según las WCAG 2.2 AA; ningún organismo independiente lo ha examinado.',
  },
  accessibilityStatic: {
    'index-radar':
      'La figura con el resultado en el Índice de Ciudades Interculturales ofrece todos los valores de su imagen en una tabla y los resume en palabras.',
    'network-map':
      'El mapa de miembros de Ciudades Interculturales ofrece también en una tabla todos los miembros que muestra.',
    'diversity-statement':
      'El mensaje sobre la diversidad es texto, con su idioma indicado para los productos de apoyo.',
  },
};
