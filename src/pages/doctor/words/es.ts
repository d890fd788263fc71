import type { PageWords } from '../words.js';

/** What stands on the doctor's page, in Spanish. */
export const words: PageWords = {
  title: 'Cuando un widget no aparece',
  lead: 'Indique una página con widgets o pegue su HTML. El doctor dice con palabras sencillas qué falla y qué línea lo arregla. No se envía nada a ningún sitio.',
  language: 'Idioma',
  address: 'Dirección de la página',
  addressHint:
    'Una página de este sitio también se abre y se mide. Las páginas de otros servidores rara vez se pueden leer desde aquí: pegue su HTML, o use la orden que está al final de esta página.',
  html: 'O el HTML de la página',
  htmlHint:
    'En el navegador: ver código fuente, seleccionar todo, copiar. Si arriba hay una dirección, los enlaces relativos parten de ella.',
  width: 'Ancho con el que abrirla',
  pixels: (count) => `${count} píxeles`,
  start: 'Examinar la página',
  looking: 'Se está examinando la página…',
  report: 'Lo que se ha encontrado',
  pasted: 'HTML pegado',
  nothingGiven: 'Escriba primero una dirección o pegue HTML.',
  noAddress: 'Esto no es la dirección de una página. Empieza por https:// o por una barra.',
  foreign:
    'Esta página no puede leer esa dirección. Pegue el HTML de la página, o use la orden que está al final de esta página.',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  copyFailed: 'Este navegador no permite copiar aquí.',
  shown: 'La página tal como se ha abierto',
  frame: 'La página examinada',
  command: 'En la línea de órdenes',
  commandLead:
    'Lo mismo desde un terminal, para cualquier dirección y para archivos; útil antes de publicar una página:',
};
