import type { TemplateTexts } from './shape.js';

/** French. */
export const fr: TemplateTexts = {
  tables: {
    about: 'Ce qu’est le jeu de données, qui le publie et sous quelle licence.',
    cities: 'Les membres\u202f: une ligne par ville.',
    networks: 'Les réseaux dont les membres font partie.',
    results:
      'Résultats de l’Index\u202f: une ligne par ville et par édition, une colonne par chiffre.',
    samples: 'Moyennes des villes comparées\u202f: une ligne par comparaison.',
    statements: 'Phrases pour les pages\u202f: une ligne par phrase et par langue.',
  },
  columns: {
    what: 'De quelle information il s’agit\u202f; à laisser telle quelle.',
    value: 'L’information.',
    id: 'Nom court utilisé par les autres feuilles\u202f: lettres a-z, chiffres, traits d’union. Ne plus le changer une fois publié.',
    name: 'Nom tel que le lieu l’écrit lui-même.',
    country: 'Deux lettres comme NO, ou le nom.',
    lat: 'Degrés nord. Peut rester vide\u202f: le lieu est alors cherché par son nom et son pays.',
    lon: 'Degrés est.',
    kind: 'Lien avec le programme\u202f: international, national, both (les deux), index-only (Index seulement), former (ancien membre), project-partner (partenaire de projet).',
    since: 'Année ou date d’adhésion. Peut rester vide.',
    network: 'Identifiant du réseau, dans la feuille des réseaux.',
    url: 'Page sur l’adhésion, avec https://.',
    illustrative: 'yes pour un lieu inventé qui sert d’exemple\u202f; sinon vide.',
    source: 'Titre de la publication qui le dit.',
    source_url: 'Son adresse sur le web, avec https://. Peut rester vide.',
    source_date: 'Date de publication\u202f: 2020, 2020-08 ou 2020-08-31. Peut rester vide.',
    note: 'Pour vous-mêmes\u202f; n’est pas publié.',
    local_name: 'Le nom employé sur place, s’il est différent.',
    website: 'Son site, avec https://.',
    status:
      'stated\u202f: une source le nomme. in-preparation\u202f: en cours de création. grouping\u202f: simple regroupement de membres.',
    city: 'Identifiant de la ville, dans la feuille des villes.',
    edition:
      'Date de l’édition\u202f: 2017 ou 2017-08\u202f; cited-2017 si seule la page qui la cite est datée\u202f; sinon undated.',
    framework:
      'Version de l’Index\u202f: v1 (jusqu’en 2015), v2 (2016-2018), v3 (depuis 2019). Peut rester vide.',
    sample: 'Identifiant de la comparaison, dans la feuille des échantillons. Peut rester vide.',
    sample_size:
      'Nombre de villes comparées, s’il n’y a pas de ligne dans la feuille des échantillons.',
    figures: 'Points de 0 à 100. Vide signifie\u202f: non publié. Ne jamais écrire 0 pour cela.',
    date: 'Sous la forme 2020, 2020-08 ou 2020-08-31.',
    size: 'Nombre de villes comparées.',
    report_of: 'La ville dont le rapport imprime ces moyennes.',
    lang: 'Code de la langue, comme en, fr ou pt-BR.',
    principle:
      'De quoi il s’agit\u202f: equality (égalité), advantage (avantage), interaction, participation, identity (identité).',
    short: '90 caractères au plus, pour les pages qui ne nomment pas de ville.',
    short_city: 'La même phrase, avec {city} à la place du nom de la ville.',
    long: '320 caractères au plus, pour les pages qui ne nomment pas de ville. Peut rester vide.',
    long_city: 'Le même texte, avec {city} à la place du nom de la ville. Peut rester vide.',
    review: 'reviewed quand une personne dont c’est la langue l’a approuvé\u202f; sinon draft.',
  },
  inTable: {
    networks: { name: 'Nom en anglais.' },
    samples: { date: 'Date de la comparaison, sous la forme 2020 ou 2020-08.' },
    statements: {
      id: 'Nom court de la phrase, le même dans toutes les langues.',
      date: 'Date de rédaction.',
    },
  },
  about: {
    title: 'Jeu de données d’exemple',
    description: 'À remplacer par ce que contient votre jeu de données.',
  },
  fictional: 'Exemple fictif\u202f: supprimez cette ligne.',
  example: 'Exemple\u202f: gardez, corrigez ou supprimez cette ligne.',
  fictionalSource: 'Exemple fictif d’ICC Widgets',
  readMe: {
    title: 'Comment remplir ce classeur',
    paragraphs: [
      'Chaque feuille est un tableau. Sa première ligne contient les en-têtes\u202f: gardez-les. Chaque ligne au-dessous est une ville, un réseau, un résultat ou une phrase.',
      'Remplacez les lignes d’exemple par les vôtres. Les colonnes inutiles peuvent rester vides ou être supprimées\u202f; les feuilles aussi.',
      'N’écrivez que ce qui est publié, et dites où. Une cellule vide signifie «\u202fnon publié\u202f», jamais 0.',
    ],
    sheet: 'Feuille',
    column: 'Colonne',
    meaning: 'Ce qu’elle contient',
    example: 'Exemple',
    purpose: 'À quoi elle sert',
    figures: 'une colonne par chiffre',
    commands: 'Quand le classeur est rempli',
    check: 'Dit ce qui ne va pas, par feuille, ligne et colonne.',
    build: 'Crée le jeu de données que lisent les widgets.',
    serve: 'Le montre dans les widgets pendant que vous travaillez.',
  },
  figureError: {
    title: 'Ce n’est pas un chiffre',
    message:
      'Écrivez des points de 0 à 100, comme 62,5. Laissez la cellule vide si rien n’est publié.',
  },
  degreesError: {
    title: 'Ce ne sont pas des degrés',
    message:
      'Écrivez des degrés avec décimales, comme 44,64783\u202f: nord de -90 à 90, est de -180 à 180.',
  },
  countError: {
    title: 'Ce n’est pas un nombre de villes',
    message: 'Écrivez un nombre entier comme 100.',
  },
  listError: { title: 'Pas dans la liste', message: 'Choisissez l’un des mots de la liste.' },
  dateHint: { title: 'Date', message: 'Sous la forme 2020, 2020-08 ou 2020-08-31' },
  countryHint: { title: 'Pays', message: 'Deux lettres comme NO, ou le nom' },
  workbookWritten: (file) => `Le classeur est ${file}`,
  csvWritten: (files, folder) => `${files} fichiers CSV se trouvent dans ${folder}`,
  csvApart:
    'Utilisez l’un ou l’autre\u202f: un tableau ne peut exister qu’une fois, c’est pourquoi les fichiers CSV sont dans un dossier à part, qui n’est pas lu avec le classeur',
  exists: (files) =>
    `Rien n’a été écrit, car il existe déjà ${files.join(', ')}\u202f: choisissez un autre dossier ou déplacez-le`,
  next: (command) => `Remplissez-le, puis vérifiez-le avec\u202f: ${command}`,
};
