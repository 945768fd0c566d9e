/** Sums of independent whole numbers: distributions multiplied together. */
export const NOTHING = { first: 0, masses: new Float64Array([1]) };
/** Distribution of the sum of two independent whole numbers. */
export function convolved(a, b) {
    const masses = new Float64Array(a.masses.length + b.masses.length - 1);
    for (let i = 0; i < a.masses.length; i++) {
        for (let j = 0; j < b.masses.length; j++)
            masses[i + j] += a.masses[i] * b.masses[j];
    }
    return { first: a.first + b.first, masses };
}
/** Sum of the masses of all outcomes that pass, smallest first. */
export function massWhere({ first, masses }, passes) {
    const found = [];
    masses.forEach((mass, i) => {
        if (passes(first + i, mass))
            found.push(mass);
    });
    return Math.min(1, found.sort((a, b) => a - b).reduce((total, mass) => total + mass, 0));
}
