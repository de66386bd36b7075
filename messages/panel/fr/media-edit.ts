export const mediaEdit = {} as const;
