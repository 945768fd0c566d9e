export const SIDES = ['baseline', 'candidate'];
export const finding = (field, level, message, more = {}) => ({ field, level, baseline: null, candidate: null, message, ...more });
export const samples = (count) => (count === 1 ? '1 sample' : `${count} samples`);
