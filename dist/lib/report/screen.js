export const INDENT = '  ';
