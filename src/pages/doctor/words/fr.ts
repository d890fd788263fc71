import type { PageWords } from '../words.js';

/** What stands on the doctor's page, in French. */
export const words: PageWords = {
  title: 'Quand un widget ne s’affiche pas',
  lead: 'Indiquez une page qui contient des widgets, ou collez son HTML. Le docteur dit en mots simples ce qui ne va pas et quelle ligne y remédie. Rien n’est envoyé nulle part.',
  language: 'Langue',
  address: 'Adresse de la page',
  addressHint:
    'Une page de ce site est aussi ouverte et mesurée. Les pages d’autres hôtes peuvent rarement être lues d’ici : collez leur HTML, ou utilisez la commande au bas de cette page.',
  html: 'Ou le HTML de la page',
  htmlHint:
    'Dans le navigateur : afficher le code source, tout sélectionner, copier. Si une adresse figure au-dessus, les liens relatifs en partent.',
  width: 'Largeur à laquelle l’ouvrir',
  pixels: (count) => `${count} pixels`,
  start: 'Examiner la page',
  looking: 'La page est examinée\u00a0…',
  report: 'Ce qui a été trouvé',
  pasted: 'HTML collé',
  nothingGiven: 'Écrivez d’abord une adresse ou collez du HTML.',
  noAddress:
    'Ce n’est pas l’adresse d’une page. Elle commence par https:// ou par une barre oblique.',
  foreign:
    'Cette page-ci ne peut pas lire cette adresse. Collez plutôt le HTML de la page, ou utilisez la commande au bas de cette page.',
  copy: 'Copier le texte',
  copied: 'Copié.',
  copyFailed: 'Ce navigateur ne permet pas de copier ici.',
  shown: 'La page telle qu’elle a été ouverte',
  frame: 'La page examinée',
  command: 'En ligne de commande',
  commandLead:
    'La même chose depuis un terminal, pour toute adresse et pour des fichiers ; utile avant de publier une page :',
};
