import type { BuilderWords } from './en.js';

export const fr: BuilderWords = {
  title: 'Mettre un widget sur votre page',
  lead: 'Choisissez ce que votre page doit montrer. Vous obtenez quelques lignes à coller dans votre site, sans écrire de code.',
  pageLanguage: 'Langue de cette page',
  skip: 'Aller au contenu',
  notice: 'Un outil pour les sites des villes. Vos choix ne sont envoyés à personne.',
  allPages: 'Toutes les pages de démonstration',
  form: 'Vos choix',
  loading: 'Chargement des listes de villes et de réseaux…',
  noLists:
    'Les listes de villes et de réseaux n’ont pas pu être chargées. Rechargez la page pour réessayer.',

  whatToShow: 'Que montrer',
  widget: 'Widget',
  widgets: {
    'index-radar': 'Résultat d’une ville à l’Index',
    'network-map': 'Carte des membres',
    'diversity-statement': 'Message sur la diversité',
  },
  widgetHints: {
    'index-radar':
      'Ce qui est publié du résultat de la ville\u00a0: en image, en tableau et en mots.',
    'network-map':
      'Les villes du programme, d’un réseau ou d’un pays, sur une carte et dans une liste.',
    'diversity-statement':
      'Une phrase sur le vivre-ensemble, avec un motif tiré des données de la ville.',
  },
  data: 'D’où viennent les données',
  ofCity: 'De la collection fournie avec les widgets',
  ofAll: 'Tout le programme',
  ofNetwork: 'Un réseau',
  ofCountry: 'Un pays',
  ofFile: 'Un fichier à vous (CSV ou JSON)',
  city: 'Ville',
  cityHint: 'Tapez les premières lettres pour la trouver.',
  highlighted: 'Ville à mettre en évidence',
  nobody: 'Aucune',
  noCity: 'Aucune\u00a0: «\u00a0notre ville\u00a0»',
  exampleCity: 'Example City (fictive, avec toutes les valeurs)',
  noFigures: 'Aucune valeur publiée pour le moment',
  network: 'Réseau',
  country: 'Pays',
  file: 'Adresse du fichier',
  fileHint:
    'Commence par https:// ou est une adresse de votre propre site, comme /files/members.csv. Un fichier sur un autre serveur n’est lisible que si celui-ci le permet (CORS).',
  fileWrong: 'Saisissez une adresse comme https://example.org/members.csv.',
  fileMissing: 'Saisissez l’adresse de votre fichier.',
  facts: 'Montrer au-dessous comment le nombre de membres a évolué',

  comparison: 'Comparaison et affichage',
  average: 'Moyenne de toutes les villes',
  previous: 'Le résultat précédent de la ville',
  otherCity: (place) => `Autre ville ${place}`,
  compareHint:
    'L’image a de la place pour trois surfaces\u00a0: votre ville et deux autres. La moyenne est une ligne et ne compte pas.',
  averageStays: 'Si rien d’autre n’est choisi, la moyenne est montrée.',
  view: 'Ce qui est montré d’abord',
  viewAuto: 'Ce qui convient aux valeurs',
  views: {
    radar: 'Radar',
    bars: 'Classement',
    table: 'Tableau',
    both: 'Carte et liste',
    map: 'Carte',
    list: 'Liste',
  },

  wording: 'Texte et forme',
  principle: 'De quoi il parle',
  principles: {
    identity: 'Une identité ouverte à beaucoup',
    equality: 'Égalité des droits et des chances',
    advantage: 'La diversité comme avantage',
    interaction: 'La rencontre',
    participation: 'La participation',
  },
  statement: 'Phrase',
  variant: 'Forme',
  variants: { banner: 'Bannière', card: 'Carte', quote: 'Citation', strip: 'Bande étroite' },
  length: 'Longueur',
  lengths: { short: 'Une phrase', long: 'Un paragraphe' },
  motif: 'Motif',
  motifs: { weave: 'Tissé', radial: 'Rayons', chord: 'Arcs', none: 'Aucun' },
  tools: 'Permettre de le copier, de le télécharger et de le partager',

  languageAndHeading: 'Langue et titre',
  language: 'Langue du widget',
  languageOfPage: 'Celle de la page où il se trouve',
  languageHint:
    'Ce que l’extrait contient pour les personnes sans JavaScript est dans une seule langue\u00a0: celle que vous choisissez, ou celle de cette page.',
  heading: 'Titre',
  headingHint: 'Laissez vide pour un titre tiré des données.',
  level: 'Niveau du titre',
  levelHint: 'Un de plus que celui du titre au-dessus sur votre page.',

  look: 'Apparence',
  lookHint:
    'Laissez une couleur vide pour garder celle du widget. La police et la couleur du texte viennent de votre page.',
  theme: 'Clair ou sombre',
  themes: { auto: 'Comme la page', light: 'Toujours clair', dark: 'Toujours sombre' },
  colours: {
    accent: 'Couleur principale',
    'accent-2': 'Deuxième couleur',
    'accent-3': 'Troisième couleur',
    text: 'Texte',
    surface: 'Fond',
  },
  pick: (name) => `Choisir\u00a0: ${name}`,
  colourWrong:
    'Ce n’est pas une couleur. Écrivez # et six caractères de 0 à 9 et de a à f, comme #00589c.',
  grounds: {
    white: 'Sur du blanc',
    dark: 'Sur le fond sombre',
    surface: 'Sur votre fond',
  },
  contrast: (ground, ratio) => `${ground}\u00a0: contraste de ${ratio} pour 1.`,
  verdicts: {
    text: 'Suffisant pour le texte et les images.',
    graphics:
      'Suffisant pour les formes et les lignes, insuffisant pour le texte, qui demande 4,5.',
    nothing:
      'Insuffisant\u00a0: les formes et les lignes demandent 3, le texte 4,5. Prenez une couleur plus marquée.',
  },
  textVerdict: 'Insuffisant\u00a0: le texte demande 4,5. Prenez une couleur plus marquée.',
  paint: 'Où écrire les couleurs',
  paints: { snippet: 'Dans l’extrait', sheet: 'Dans la feuille de style de votre site' },
  paintHint:
    'Certains sites interdisent les styles dans les pages. Les couleurs vont alors dans la feuille de style.',

  intoPage: 'Dans votre page',
  way: 'Ce que votre éditeur accepte',
  ways: {
    tag: 'Une balise propre au widget',
    marker: 'Un simple div',
    iframe: 'Un cadre (iframe)',
    static: 'Du HTML sans script',
  },
  wayHints: {
    tag: 'Le meilleur choix si votre éditeur conserve les balises qu’il ne connaît pas.',
    marker: 'Pour les éditeurs qui retirent les balises inconnues mais gardent les attributs data.',
    iframe:
      'Pour les éditeurs qui n’autorisent rien d’autre. Le cadre ne contient rien pour les moteurs de recherche ni sans JavaScript.',
    static:
      'Pour les lettres d’information et les pages sans script. Il reste tel qu’il est aujourd’hui.',
  },
  whenToLoad: 'Quand charger',
  loadings: { lazy: 'Quand on s’en approche', eager: 'Tout de suite' },
  base: 'Adresse de la bibliothèque sur votre serveur',
  baseHint:
    'Le dossier qui contient cdn et data. Laissez vide pour utiliser les fichiers de cette page.',
  baseWrong: 'Saisissez une adresse comme https://www.example.org/icc/.',
  exact: 'Nommer la version exacte, pour que rien ne change tant que vous ne le changez pas',
  exactHint: (version) =>
    `Version ${version}, avec les empreintes de ses fichiers. Copiez exactement ces fichiers sur votre serveur.`,
  foreignBase: (host) =>
    `Votre page exécutera le script qui se trouve sur ${host}. Assurez-vous que c’est bien votre serveur.`,

  preview: 'Aperçu',
  previewWidth: 'Largeur de l’aperçu',
  width: (pixels) => `${pixels} pixels`,
  widths: { 360: 'Téléphone', 768: 'Tablette', 1280: 'Ordinateur' },
  previewFrame: 'Le widget tel que votre page le montrera',
  previewScaled: (percent) => `Montré à ${percent} de sa taille.`,
  noContent:
    'Le widget ne montre encore rien, l’extrait n’a donc pas de contenu. L’aperçu dit pourquoi.',
  preparing: 'Préparation de l’extrait…',

  snippet: 'Extrait de code',
  snippetHint: 'Collez-le dans le code source de votre page, là où le widget doit se trouver.',
  snippetStatic:
    'La même chose en ligne de commande, pour plusieurs villes ou langues à la fois\u00a0:',
  copy: 'Copier',
  copyName: (what) => `Copier\u00a0: ${what}`,
  copied: (what) => `Copié\u00a0: ${what}.`,
  selected:
    'Votre navigateur ne permet pas de copier ici. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C ou ⌘C.',
  carries:
    'Ce qui se trouve à l’intérieur est montré en attendant le widget, sans JavaScript, et aux moteurs de recherche.',
  noHashes:
    'Cette version ne donne pas les empreintes de ses fichiers, l’extrait n’en contient donc pas.',
  sheet: 'Pour votre feuille de style',

  policy: 'Content Security Policy',
  policyHint:
    'Si votre site envoie une telle politique, elle doit autoriser ceci. Ajoutez-le à ce qui existe\u00a0; demandez à votre équipe web.',
  policyNone: 'Rien. Cette solution n’a besoin ni de script, ni de style, ni de requête.',
  policyTypes: 'Si la politique contient require-trusted-types-for, ajoutez\u00a0:',
  policySelf:
    "Si les fichiers se trouvent sur votre propre site, 'self' à la place de l’adresse suffit.",
  policyStyle:
    'La partie style-src-attr ne sert qu’aux couleurs. Écrivez-les dans votre feuille de style, et elle devient inutile.',

  texts: 'Pour vos déclarations',
  textsHint:
    'Relisez-les avant de les publier. Elles disent ce que fait le widget, pas ce que fait le reste de votre page.',
  privacy: 'Politique de confidentialité',
  accessibility: 'Déclaration d’accessibilité',

  share: 'Lien vers ces choix',
  shareHint: 'L’adresse de cette page contient tous vos choix.',
  reset: 'Recommencer',
  resetDone: 'Tous les choix sont comme au début.',

  privacyText: ({ host, dataHost }) =>
    `Cette page contient un widget sur le programme des Cités interculturelles du Conseil de l’Europe. Il ne dépose pas de cookies, n’enregistre rien sur votre appareil et ne suit pas ce que vous faites. Votre navigateur charge ses fichiers depuis ${host}${dataHost ? ` et ses données depuis ${dataHost}` : ''}\u00a0; comme pour tout fichier d’un site, ce serveur reçoit votre adresse IP et les informations habituelles de votre navigateur. Le widget ne s’adresse à aucun autre serveur.`,
  privacyStatic:
    'Cette page contient une figure sur le programme des Cités interculturelles du Conseil de l’Europe. Elle fait partie de la page\u00a0: elle ne dépose pas de cookies, n’enregistre rien sur votre appareil et n’envoie aucune requête.',
  accessibilityText: {
    'index-radar':
      'Le widget présentant le résultat à l’Index des Cités interculturelles donne toutes les valeurs de son image dans un tableau et les résume en mots. Il s’utilise au clavier, et les lignes et les repères se distinguent par plus que la couleur. Il a été vérifié automatiquement selon les WCAG 2.2 AA\u00a0; aucun organisme indépendant ne l’a examiné.',
    'network-map':
      'Le widget présentant la carte des membres des Cités interculturelles donne tout ce que montre la carte dans une liste où l’on peut chercher. La carte et la liste s’utilisent au clavier. Il a été vérifié automatiquement selon les WCAG 2.2 AA\u00a0; aucun organisme indépendant ne l’a examiné.',
    'diversity-statement':
      'Le widget présentant un message sur la diversité donne ses mots sous forme de texte, dont la langue est indiquée aux technologies d’assistance. Son motif est décoratif et ne porte pas d’information. Il a été vérifié automatiquement selon les WCAG 2.2 AA\u00a0; aucun organisme indépendant ne l’a examiné.',
  },
  accessibilityStatic: {
    'index-radar':
      'La figure présentant le résultat à l’Index des Cités interculturelles donne toutes les valeurs de son image dans un tableau et les résume en mots.',
    'network-map':
      'La carte des membres des Cités interculturelles donne aussi dans un tableau tous les membres qu’elle montre.',
    'diversity-statement':
      'Le message sur la diversité est du texte, dont la langue est indiquée aux technologies d’assistance.',
  },
};
