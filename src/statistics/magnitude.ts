/**
 * Numbers whose squares would leave the range of doubles are counted in a larger or smaller unit. Units are powers of
 * two, so nothing is rounded that matters: what vanishes is below 1e-180 of the largest value.
 */
import type { Numbers } from './checks.ts'

/** Fourth powers, times any number of pairs, stay finite and above 0 between these. */
const LARGE = 2 ** 200
const SMALL = 2 ** -200

/** The unit in which `largest` lies between 2⁻²⁰⁰ and 2²⁰⁰; 1 for all ordinary numbers and for 0. */
export function unitFor(largest: number): number {
  if (largest === 0 || (largest >= SMALL && largest <= LARGE)) return 1
  const exponent = Math.floor(Math.log2(largest))
  return 2 ** (largest > LARGE ? exponent - 200 : exponent + 200)
}

export function inUnits(values: Numbers, unit: number): Float64Array {
  const scaled = new Float64Array(values.length)
  for (let i = 0; i < scaled.length; i++) scaled[i] = values[i]! / unit
  return scaled
}

/** null instead of NaN, ±Infinity or nothing. */
export function finiteOrNull(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null
}

/** The nearest double to a number that may lie beyond all of them. */
export function saturated(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value))
}

/** null unless both ends are finite. */
export function finiteBounds<T extends { lower: number; upper: number }>(bounds: T | null): T | null {
  return bounds !== null && Number.isFinite(bounds.lower) && Number.isFinite(bounds.upper) ? bounds : null
}
