/** Numbers as people read them. No locale, so that every machine writes the same; never `-0`, never `NaN`. */
import { thousands } from './text.ts'

/** Stands where a number is not defined; a reason stands beside it. */
export const UNDEFINED = '–'
const MINUS = '−'

/** How a row's numbers are shown: `points` for rates in [0, 1], `percent` for ratios, `plain` for any other scale. */
export type Scale = 'points' | 'percent' | 'plain'

/** A level, such as `80.3 %` or `3.42`. A ratio's two levels are amounts, so they are plain. */
export function level(value: number | null, scale: Scale): string {
  if (!isNumber(value)) return UNDEFINED
  return scale === 'points' ? `${fixed(hundredfold(value), 1)} %` : plain(value)
}

/** A difference with its sign and without its unit: `−6.0`, `+7.3`, `0.0`. */
export function difference(value: number | null, scale: Scale): string {
  if (!isNumber(value)) return UNDEFINED
  const written = magnitude(value, scale)
  if (!/[1-9]/.test(written)) return written
  return `${value < 0 ? MINUS : '+'}${written}`
}

/** A difference without sign and with its unit: `9.7 points`, `1 point`, `12 %`, `0.4`. */
export function size(value: number | null, scale: Scale): string {
  return isNumber(value) ? withUnit(magnitude(value, scale), scale) : UNDEFINED
}

/** A size that nothing exceeds, so rounded up: 3.01 points read `3.1 points`, and 0.003 points `0.01 points`. */
export function bound(value: number | null, scale: Scale): string {
  if (!isNumber(value)) return UNDEFINED
  const amount = scale === 'plain' ? Math.abs(value) : hundredfold(Math.abs(value))
  const places = boundPlaces(amount, scale)
  return withUnit(trimmed(fixed(roundedUp(amount, places), Math.min(places, MOST_PLACES))), scale)
}

/** As many decimals as a size has, and more where they would leave nothing but zeros. */
function boundPlaces(amount: number, scale: Scale): number {
  if (scale === 'plain') return amount > 0 && amount < 1000 ? Math.max(0, 2 - Math.floor(Math.log10(amount))) : 0
  if (amount < 0.1) return amount === 0 ? 0 : 2
  return scale === 'percent' && amount >= 1 ? 0 : 1
}

/** Decimals beyond these are no use to a reader. */
const MOST_PLACES = 6
/** Relative error of a product of two doubles, generously: 0.031 × 100 is not above 3.1. */
const ROUNDING = 1e-12

function roundedUp(amount: number, places: number): number {
  const steps = 10 ** Math.min(places, MOST_PLACES)
  const up = Math.ceil(amount * steps * (1 - ROUNDING)) / steps
  return Number.isFinite(up) ? up : amount
}

function withUnit(written: string, scale: Scale): string {
  const short = written.replace(/\.0$/, '')
  return `${short}${scale === 'points' && short === '1' ? ' point' : unit(scale)}`
}

export function unit(scale: Scale): string {
  return { points: ' points', percent: ' %', plain: '' }[scale]
}

/** `[−10.1, −2.3]`; nothing when there is no interval. */
export function interval(lower: number | null, upper: number | null, scale: Scale): string {
  if (!isNumber(lower) && !isNumber(upper)) return ''
  return `[${difference(lower, scale)}, ${difference(upper, scale)}]`
}

/** `.0075`, `.31`, `< .0001`, `1`. Four digits where it matters, so that .0496 does not read as .05. */
export function pValue(p: number | null): string {
  if (!isNumber(p)) return UNDEFINED
  if (p < 0.0001) return '< .0001'
  if (p >= 0.995) return '1'
  const digits = p < 0.1 ? fixed(p, 4).replace(/0+$/, '') : fixed(p, 2)
  return digits.replace(/^0/, '')
}

export function count(value: number | null): string {
  return isNumber(value) ? fixed(value, 0) : UNDEFINED
}

/** Share of a whole in per cent, cut off rather than rounded up: 99.97 % must not read as 100 %. */
export function share(value: number | null): string {
  if (!isNumber(value)) return UNDEFINED
  const thousandths = Math.floor(Math.max(0, Math.min(1, value)) * 1000 + 1e-6)
  return `${fixed(thousandths / 10, 1).replace(/\.0$/, '')} %`
}

/** The level of an interval: `95 %`, `99.5 %`. */
export function confidence(level: number): string {
  return `${Number((level * 100).toPrecision(6))} %`
}

/** `−29 %`, `+0.4 %`: relative to the baseline. */
export function relative(value: number | null): string {
  if (!isNumber(value)) return UNDEFINED
  return `${difference(value, 'percent')} %`
}

/** US dollars: `$18.42`, `$0.0042`. */
export function money(dollars: number | null): string {
  if (!isNumber(dollars)) return UNDEFINED
  const amount = Math.abs(dollars)
  const written = amount === 0 || amount >= 0.1 ? fixed(amount, 2) : significant(amount, 2)
  return `${dollars < 0 && /[1-9]/.test(written) ? MINUS : ''}$${written}`
}

/** `940`, `12.4k`, `3.1M`. */
export function tokens(value: number | null): string {
  if (!isNumber(value)) return UNDEFINED
  const scales = [
    { over: 999_500_000, divisor: 1e9, suffix: 'B' },
    { over: 999_500, divisor: 1e6, suffix: 'M' },
    { over: 999.5, divisor: 1e3, suffix: 'k' },
  ]
  const scale = scales.find(each => Math.abs(value) >= each.over)
  return scale ? `${fixed(value / scale.divisor, 1).replace(/\.0$/, '')}${scale.suffix}` : fixed(value, 0)
}

/** `0.8 s`, `42 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
export function duration(seconds: number | null): string {
  if (!isNumber(seconds)) return UNDEFINED
  if (seconds < 9.95) return `${fixed(Math.max(0, seconds), 1)} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return two(whole, { big: 60, bigName: 'min', small: 1, smallName: 's' })
  if (whole < 86_400) return two(whole, { big: 3600, bigName: 'h', small: 60, smallName: 'min' })
  return two(whole, { big: 86_400, bigName: 'd', small: 3600, smallName: 'h' })
}

/** `20 min old`, `14 h old`, `9 days old`. */
export function age(hours: number | null): string {
  if (!isNumber(hours)) return 'of unknown age'
  if (hours < 1) return `${Math.max(0, Math.round(hours * 60))} min old`
  if (hours < 48) return `${Math.floor(hours)} h old`
  return `${fixed(Math.floor(hours / 24), 0)} days old`
}

export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

export function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

/** Per cent of a rate, still finite for the largest number there is. */
const hundredfold = (rate: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, rate * 100))

function magnitude(value: number, scale: Scale): string {
  const amount = Math.abs(value)
  if (scale === 'plain') return plain(amount)
  const points = hundredfold(amount)
  return scale === 'percent' && points >= 0.95 ? fixed(points, 0) : fixed(points, 1)
}

/** A number on a scale of its own: three significant digits below a thousand, whole numbers above. */
function plain(value: number): string {
  const amount = Math.abs(value)
  const written = amount >= 1000 || Number.isInteger(amount) ? fixed(amount, 0) : trimmed(significant(amount, 3))
  return value < 0 && /[1-9]/.test(written) ? `${MINUS}${written}` : written
}

const trimmed = (written: string): string => (/^[\d,]+\.\d+$/.test(written) ? written.replace(/\.?0+$/, '') : written)

function significant(amount: number, digits: number): string {
  if (amount < 1e-4) return amount.toExponential(1).replace('.0', '')
  const places = Math.max(0, digits - 1 - Math.floor(Math.log10(amount)))
  return fixed(amount, places)
}

function fixed(value: number, places: number): string {
  const amount = Math.abs(value)
  if (amount >= 1e15) return `${value < 0 ? MINUS : ''}${amount.toExponential(2).replace('+', '')}`
  const [whole = '0', decimals] = amount.toFixed(places).split('.')
  const written = decimals === undefined ? thousands(Number(whole)) : `${thousands(Number(whole))}.${decimals}`
  return value < 0 && /[1-9]/.test(written) ? `${MINUS}${written}` : written
}

function two(value: number, parts: { big: number; bigName: string; small: number; smallName: string }): string {
  const big = Math.floor(value / parts.big)
  const small = Math.floor((value % parts.big) / parts.small)
  return small === 0
    ? `${fixed(big, 0)} ${parts.bigName}`
    : `${fixed(big, 0)} ${parts.bigName} ${small} ${parts.smallName}`
}
