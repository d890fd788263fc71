/** Whose the coordinates are that were looked up, and what that asks of those who publish them. */
export const GAZETTEER_TERMS = {
  licenses: [
    {
      name: 'CC-BY-4.0',
      title: 'City coordinates © GeoNames (geonames.org), CC BY 4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  sources: [{ title: 'GeoNames', path: 'https://www.geonames.org/' }],
};
