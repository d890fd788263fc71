/** Languages that builder and doctor speak, each with the name it has for itself. */
export const LANGUAGES = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  ar: 'العربية',
} as const;

/** See {@link LANGUAGES}. */
export type Language = keyof typeof LANGUAGES;
