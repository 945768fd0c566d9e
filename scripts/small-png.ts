/**
 * Makes a screenshot small: a PNG with a palette, in which alike colours are one. A page of text has a few colours and the
 * many shades of its letters' edges.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const COLOURS = 256
/** Colours are alike that share the first five bits of each channel. */
const ALIKE = 0xf8f8f8
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const CHANNELS = 3

/** @param png 8 bits a channel without transparency, as Chromium writes screenshots. */
export function smallPng(png: Buffer): Buffer {
  const { width, height, pixels } = decoded(png)
  const palette = frequent(pixels)
  const nearest = new Map<number, number>()
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < pixels.length; at++) {
    const colour = pixels[at] ?? 0
    const index = nearest.get(colour) ?? nearestOf(palette, colour)
    nearest.set(colour, index)
    // Every row begins with the kind of its filter: none.
    rows[at + Math.floor(at / width) + 1] = index
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap(channels))
  const parts = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 }))]
  return Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))])
}

const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255]

/** Of each kind the most frequent colour. */
function frequent(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const kinds = new Map<number, number>()
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1]))
    if (!kinds.has(colour & ALIKE)) kinds.set(colour & ALIKE, colour)
  return [...kinds.values()].slice(0, COLOURS)
}

function nearestOf(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour)
  const distances = palette.map(other => {
    const [r, g, b] = channels(other)
    return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
  })
  return distances.indexOf(Math.min(...distances))
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(content.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

function decoded(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const [width, height, form] = [png.readUInt32BE(16), png.readUInt32BE(20), png.readUInt16BE(24)]
  if (form !== 0x0802) throw new RangeError('not a PNG of 8-bit red, green and blue')
  const bytes = unfiltered(inflateSync(dataOf(png)), width * CHANNELS)
  const pixels = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * CHANNELS, CHANNELS))
  return { width, height, pixels }
}

function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return Buffer.concat(parts)
}

/** Rows as they are: each byte was written as its difference from what its neighbours foretell (PNG, section 9). */
function unfiltered(rows: Buffer, rowBytes: number): Buffer {
  const out = Buffer.alloc((rows.length / (rowBytes + 1)) * rowBytes)
  for (let at = 0; at < out.length; at++) {
    const row = Math.floor(at / rowBytes)
    const inRow = at % rowBytes
    const left = inRow < CHANNELS ? 0 : (out[at - CHANNELS] ?? 0)
    const above = out[at - rowBytes] ?? 0
    const corner = inRow < CHANNELS ? 0 : (out[at - rowBytes - CHANNELS] ?? 0)
    const foretold = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][rows[row * (rowBytes + 1)] ?? 0]
    out[at] = (rows[at + row + 1] ?? 0) + (foretold ?? 0)
  }
  return out
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [toLeft, toAbove, toCorner] = [left, above, corner].map(each => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ]
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}
