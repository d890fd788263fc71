import type { DoctorMessages } from '../report.js';

/** What the doctor says, in French. */
export const messages: DoctorMessages = {
  $code: 'fr',
  $dir: 'ltr',
  group: { error: 'Erreurs', warning: 'Avertissements', good: 'En ordre' },
  level: { error: 'Erreur', warning: 'Avertissement', good: 'En ordre' },
  paste: 'À écrire :',
  line: 'ligne {line}',
  more: 'et à d’autres endroits : {count}',
  count: 'Erreurs : {errors}. Avertissements : {warnings}.',
  nothing: 'Aucun problème trouvé.',
  unrelated: 'Cette page ne contient ni widget ni script de la bibliothèque.',
  notSeen: 'Non examiné :',
  unseen: {
    layout: 'largeur, visibilité et couleurs telles qu’un navigateur les affiche',
    files: 'fichiers qui n’ont pas pu être demandés d’ici',
    headers: 'ce que le serveur envoie avec la page',
  },
  cannotRead: 'La page ne peut pas être lue : {reason}',
  usage: 'Utilisation : icc-widgets doctor <adresse ou fichier> [--lang fr] [--json]',
  findings: {
    'script-missing': [
      'Le script qui transforme les balises en widgets manque.',
      'On ne voit que ce qui se trouve à l’intérieur des balises.',
      'Ajoutez cette ligne une fois dans la page, avec l’adresse de votre copie.',
    ],
    'script-unseen': [
      'La page ne nomme aucun script de la bibliothèque.',
      'D’autres scripts sont présents et apportent peut-être les widgets ; cela ne se voit pas de l’extérieur.',
      'Si rien ne s’affiche, ajoutez cette ligne dans la page, avec l’adresse de votre copie.',
    ],
    'script-not-module': [
      'Il manque type="module" au script.',
      'Les navigateurs s’arrêtent à sa première ligne et aucun widget n’apparaît.',
      'Ajoutez l’attribut. Certains éditeurs le retirent : demandez alors une exception pour cette ligne.',
    ],
    'script-blocked': [
      'La politique de sécurité du contenu ({directive}) interdit le script.',
      'Le navigateur ne le charge pas et aucun widget n’apparaît.',
      'Faites remplacer la directive par celle-ci par la personne qui gère le serveur.',
    ],
    'script-strict-dynamic': [
      'La politique de sécurité du contenu ({directive}) contient « strict-dynamic » : y citer un hôte est sans effet.',
      'Le navigateur ne charge que les scripts dont la politique cite le nonce ou l’empreinte.',
      'Donnez au script le nonce des autres scripts de la page, ou citez son empreinte dans la politique.',
    ],
    'chunks-blocked': [
      'La politique de sécurité du contenu ({directive}) autorise le script, mais pas les fichiers qu’il charge depuis {folder}.',
      'Chaque widget est un fichier à part. Sans lui, la balise reste vide.',
      'Autorisez l’hôte ou le dossier entier, et non un seul fichier ou une seule empreinte.',
    ],
    'data-blocked': [
      'La politique de sécurité du contenu ({directive}) interdit de charger les données.',
      'Le widget dit que ses données n’ont pas pu être chargées.',
      'Faites remplacer la directive par celle-ci.',
    ],
    'style-blocked': [
      'La politique de sécurité du contenu ({directive}) interdit icc.css.',
      'Les widgets fonctionnent, mais la page saute quand ils apparaissent.',
      'Faites remplacer la directive par celle-ci.',
    ],
    'inline-style-blocked': [
      'La politique de sécurité du contenu ({directive}) interdit les attributs style, où sont fixées les couleurs d’un widget.',
      'Le widget apparaît dans ses couleurs d’origine.',
      'Mieux vaut fixer les couleurs dans une feuille de style du site. Sinon, autorisez l’attribut ainsi.',
    ],
    'frame-blocked': [
      'La politique de sécurité du contenu ({directive}) interdit le cadre.',
      'Un espace vide ou un message du navigateur apparaît à la place du widget.',
      'Faites remplacer la directive par celle-ci.',
    ],
    'frame-refused': [
      'Le serveur de la page encadrée ne permet pas à cette page de l’afficher ({header}).',
      'Le cadre reste vide.',
      'Ce serveur doit envoyer cet en-tête, sans X-Frame-Options.',
    ],
    'frame-untitled': [
      'Le cadre n’a pas de titre.',
      'Les lecteurs d’écran ne peuvent dire que « cadre ».',
      'Ajoutez un titre qui dit ce que montre le cadre.',
    ],
    'trusted-types': [
      'La politique Trusted Types ne nomme pas lit-html.',
      'Les widgets ne peuvent pas produire leur contenu : aucun n’apparaît.',
      'Faites remplacer la directive par celle-ci.',
    ],
    'trusted-types-copies': [
      'Plusieurs copies de la bibliothèque demandent le nom Trusted Types lit-html, que la politique n’autorise qu’une fois.',
      'La deuxième copie échoue.',
      'Ne gardez qu’un script, ou faites remplacer la directive par celle-ci.',
    ],
    'report-only': [
      'Une politique qui pour l’instant ne fait que signaler ({directive}) interdira quelque chose dont les widgets ont besoin.',
      'Tout fonctionne jusqu’à ce que la politique soit appliquée.',
      'Faites remplacer la directive par celle-ci avant ce moment.',
    ],
    violation: [
      'Le navigateur a signalé que {directive} a arrêté {blocked}.',
      'S’il s’agit d’un fichier des widgets, il manque quelque chose sur la page.',
      'Comparez la politique avec la page « Privacy and security » du guide.',
    ],
    'two-versions': [
      'Deux versions de la bibliothèque sont sur la page : {addresses}',
      'La première chargée l’emporte ; l’autre fait perdre du temps et ne connaît peut-être pas tous vos attributs.',
      'Gardez le script le plus récent et retirez l’autre.',
    ],
    'two-copies': [
      'Deux copies de la bibliothèque sont sur la page : {addresses}',
      'La première chargée l’emporte ; l’autre ne fait que perdre du temps.',
      'Gardez un script et retirez l’autre.',
    ],
    'file-status': [
      'Le serveur répond {status} au lieu du fichier.',
      'Sans ce fichier, les widgets n’apparaissent pas ou disent que des données manquent.',
      'Corrigez l’adresse ou déposez-y le fichier. Copiez tout le dossier dist/, et non des fichiers isolés.',
    ],
    'file-html': [
      'Une page web arrive à la place du fichier.',
      'Les serveurs envoient souvent leur page d’accueil ou d’erreur quand un fichier manque.',
      'Corrigez l’adresse ou déposez-y le fichier. Ouvrez l’adresse dans un navigateur pour voir ce qui arrive.',
    ],
    'file-damaged': [
      'Le fichier n’est pas du JSON valable.',
      'Les widgets ne peuvent pas le lire. Un envoi s’est peut-être interrompu, ou une virgule ou un guillemet est faux.',
      'Envoyez de nouveau le fichier, ou corrigez-le.',
    ],
    'file-type': [
      'Le serveur dit que le fichier est de type « {type} ».',
      'Les navigateurs n’utilisent pas un script ou une feuille de style d’un type erroné.',
      'Le serveur doit envoyer cet en-tête avec le fichier.',
    ],
    'file-cors': [
      'Le fichier se trouve sur un autre hôte ({host}), qui ne permet pas à cette page de le lire.',
      'Le navigateur refuse de donner le fichier à la page.',
      'Ce serveur doit envoyer cet en-tête (CORS). Ou bien copiez le fichier sur votre propre serveur.',
    ],
    'file-unreachable': [
      'Le serveur {host} est injoignable.',
      'Il l’est probablement aussi pour vos lectrices et lecteurs.',
      'Vérifiez l’adresse, et si le serveur est accessible de l’extérieur.',
    ],
    'file-mixed': [
      'La page est sécurisée (https), mais ce fichier est demandé sans protection (http).',
      'Les navigateurs ne le chargent pas.',
      'Utilisez l’adresse sécurisée.',
    ],
    'src-forbidden': [
      'src="{src}" n’est pas une adresse qu’un widget suit.',
      'Seules les adresses en http ou https, ou relatives, sont acceptées.',
      'Indiquez un dossier dont le nom finit par une barre oblique, ou un fichier CSV ou JSON.',
    ],
    'integrity-wrong': [
      'L’empreinte dans integrity ne correspond pas au fichier.',
      'Le navigateur refuse le script et aucun widget n’apparaît.',
      'Le fichier a été mis à jour ou modifié. Si c’était voulu, écrivez la nouvelle empreinte.',
    ],
    'file-changed': [
      'Le fichier n’est pas celui que décrit integrity.json à côté de lui.',
      'Une mise à jour s’est peut-être arrêtée en route, ou quelque chose modifie les fichiers en chemin.',
      'Copiez de nouveau tout le dossier dist/, et désactivez pour lui toute « optimisation » des scripts.',
    ],
    'tag-missing': [
      'Le script est là, mais aucun widget.',
      'S’il devait y en avoir un ici, l’éditeur a sans doute retiré sa balise, qu’il ne connaît pas.',
      'Écrivez plutôt un div. Chaque attribut prend data- devant son nom.',
    ],
    'tag-escaped': [
      'La balise est devenue du texte.',
      'On voit du code au lieu d’un widget.',
      'Collez-la dans la vue source de l’éditeur (« HTML »), ou écrivez un div.',
    ],
    'tag-self-closed': [
      'La balise est fermée par une barre oblique, que HTML ignore.',
      'Tout ce qui suit passe pour le contenu du widget et disparaît avec lui.',
      'Écrivez une balise de fin.',
    ],
    'tag-unknown': [
      'Il n’y a pas de widget nommé {name}.',
      'Les navigateurs n’affichent rien à sa place. Sont connus : {known}',
      'Corrigez le nom.',
    ],
    'attribute-unknown': [
      'Le widget n’a pas d’attribut {name}.',
      'Il est ignoré.',
      'Corrigez-le ou retirez-le.',
    ],
    'value-unknown': [
      '{name} n’accepte pas la valeur « {value} ».',
      'Le widget prend sa valeur habituelle. Sont possibles : {known}',
      'Corrigez-la ou retirez-la.',
    ],
    'city-missing': [
      'La balise ne nomme ni ville ni fichier, et ne contient pas de tableau.',
      'Le widget n’a rien à dessiner.',
      'Nommez la ville par son identifiant.',
    ],
    'city-unknown': [
      'Les données ne connaissent aucune ville dont l’identifiant est « {id} ».',
      'Le widget dit qu’il n’y a pas de données. Identifiants proches : {near}',
      'Corrigez l’identifiant. La carte des membres montre toutes les villes.',
    ],
    'city-unpublished': [
      'Pour {name}, aucun résultat par indicateur n’est publié.',
      'Le widget le dit, au lieu de dessiner quelque chose.',
      'Si la ville dispose de son résultat, donnez-le par un fichier avec src, ou par un tableau dans la balise.',
    ],
    'network-unknown': [
      'Les données ne connaissent aucun réseau dont l’identifiant est « {id} ».',
      'La carte ne montre aucun membre. Identifiants proches : {near}',
      'Corrigez l’identifiant.',
    ],
    'lang-missing': [
      'La page ne dit pas dans quelle langue elle est.',
      'Les lecteurs d’écran la lisent avec une mauvaise voix, et les widgets prennent la langue du navigateur.',
      'Ajoutez la langue à la première balise de la page.',
    ],
    'lang-invalid': [
      'lang="{value}" n’est pas un code de langue.',
      'Navigateurs et lecteurs d’écran ne reconnaissent pas la langue ; les widgets parlent peut-être anglais.',
      'Écrivez le code de la langue, par exemple en, fr, de-AT.',
    ],
    'lang-unspoken': [
      'Ce widget n’a pas encore de mots dans la langue {lang}.',
      'Ses mots sont en anglais, sur une page dans une autre langue. Il y a : {known}',
      'Rien n’est cassé. Vous pouvez donner au widget une autre langue avec lang.',
    ],
    'width-zero': [
      'Le widget n’a aucune largeur.',
      'Il est là, mais personne ne le voit.',
      'Donnez une largeur à la colonne qui l’entoure. Dans les mises en page flex et grid, min-width: 0 et flex: 1 aident.',
    ],
    hidden: [
      'Un élément autour du widget est masqué.',
      'C’est normal dans un onglet ou un menu fermé ; sinon, le widget manque.',
      'Cherchez autour de lui display: none, visibility: hidden ou l’attribut hidden.',
    ],
    'state-error': [
      'Le widget n’a pas pu charger ses données.',
      'On voit le contenu de la page et un court message.',
      'La raison se trouve dans les autres constats, ou dans l’onglet réseau du navigateur.',
    ],
    'not-started': [
      'La balise n’est pas devenue un widget.',
      'Le script n’est pas arrivé, ne s’est pas exécuté, ou le fichier de ce widget manque.',
      'La raison se trouve dans les autres constats, ou dans la console du navigateur.',
    ],
    'contrast-low': [
      'La couleur {colour} de {token} se voit à peine sur {ground} : contraste {ratio}, il faut {needed}.',
      'Beaucoup de personnes ne distinguent pas les traits et les mots. C’est aussi contraire aux règles d’accessibilité (WCAG 2.2 AA).',
      'Choisissez une couleur plus sombre sur un fond clair, ou plus claire sur un fond sombre.',
    ],
    'contrast-weak': [
      'La couleur {colour} de {token} est faible sur {ground} : contraste {ratio}, il faut {needed} pour les mots.',
      'Cela suffit pour les traits et les surfaces, pas pour les mots de cette couleur.',
      'Choisissez une couleur un peu plus sombre sur un fond clair, ou plus claire sur un fond sombre.',
    ],
    'heading-skips': [
      'Le titre du widget est de niveau {level}, après un titre de niveau {before}.',
      'Qui va de titre en titre avec un lecteur d’écran croit qu’il manque quelque chose.',
      'Fixez le niveau.',
    ],
    'content-missing': [
      'Il n’y a rien à l’intérieur de la balise.',
      'Sans JavaScript, et quand le chargement échoue, on ne voit rien.',
      'Écrivez une phrase, une liste ou un tableau entre la balise de début et celle de fin.',
    ],
    'styles-missing': [
      'La feuille de style icc.css n’est pas sur la page.',
      'La page saute quand les widgets apparaissent.',
      'Ajoutez cette ligne dans l’en-tête de la page, avec l’adresse de votre copie.',
    ],
    'marker-and-tag': [
      'Le même widget est présent deux fois, comme balise et comme div.',
      'On le voit deux fois.',
      'Retirez l’un des deux.',
    ],
    'good-script': ['Le script et ses fichiers peuvent être chargés.'],
    'good-policy': ['La politique de sécurité du contenu autorise ce dont les widgets ont besoin.'],
    'good-data': ['Les données peuvent être chargées.'],
    'good-tag': ['Le widget montre ses données.'],
  },
};
