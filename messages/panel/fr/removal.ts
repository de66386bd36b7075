export const removal = {
  wouldLeaveGapSite: 'Le site aurait un trou : {places}{more}',
} as const;
