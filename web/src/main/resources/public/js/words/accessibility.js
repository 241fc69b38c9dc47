export const nl = {};
export const en = {};
