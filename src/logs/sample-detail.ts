/** The text of a sample as a report shows it: every string cut at the caller's limit. */
import type { Json, SampleDetail } from './eval-log.ts'
import { isFingerprintMark } from './fingerprint.ts'
import { namedScores } from './sample.ts'
import type { RawSample } from './schema.ts'
import type { ScorerNames } from './scorer-names.ts'

interface DetailInput {
  raw: RawSample
  sample: { id: string; epoch: number }
  scorers: ScorerNames
  maxCharacters: number
}

export function toDetail({ raw, sample, scorers, maxCharacters }: DetailInput): SampleDetail {
  const cut = (text: string) => cutText(text, maxCharacters)
  const texts = (of: 'answer' | 'explanation') =>
    new Map(
      namedScores(raw, scorers).flatMap(([name, score]) =>
        typeof score[of] === 'string' ? [[name, cut(score[of])]] : [],
      ),
    )
  const error = typeof raw.error === 'string' ? raw.error : (raw.error?.message ?? null)
  const limit = typeof raw.limit === 'string' ? raw.limit : (raw.limit?.type ?? null)
  return {
    id: sample.id,
    epoch: sample.epoch,
    input: mapText(inputText(raw.input), cut),
    target: mapText(targetText(raw.target), cut),
    answers: texts('answer'),
    explanations: texts('explanation'),
    error: mapText(error, cut),
    limit,
    metadata: raw.metadata ? (cutAll(raw.metadata, cut) as { [key: string]: Json }) : null,
  }
}

/** Never longer than the limit, the mark included; a pair of surrogates stays whole. */
export function cutText(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text
  const end = Math.max(0, maxCharacters - 1)
  const splitsPair = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800
  return `${text.slice(0, splitsPair ? end - 1 : end)}…`
}

/** A fingerprint in place of a text tells a reader nothing. */
function mapText(text: string | null, cut: (text: string) => string): string | null {
  return text === null || isFingerprintMark(text) ? null : cut(text)
}

function cutAll(value: Json, cut: (text: string) => string): Json {
  if (typeof value === 'string') return cut(value)
  if (Array.isArray(value)) return value.map(item => cutAll(item, cut))
  if (typeof value !== 'object' || value === null) return value
  const fields: { [key: string]: Json } = Object.create(null)
  for (const [key, field] of Object.entries(value)) fields[key] = cutAll(field, cut)
  return fields
}

function targetText(target: RawSample['target']): string | null {
  if (target === null || target === undefined) return null
  return Array.isArray(target) ? target.map(plainText).join(', ') : plainText(target)
}

/** Messages as lines that begin with who said it. */
function inputText(input: RawSample['input']): string | null {
  if (input === null || input === undefined) return null
  return Array.isArray(input) ? input.map(messageText).join('\n\n') : plainText(input)
}

function messageText(message: Json): string {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return plainText(message)
  const { role, content } = message
  const parts = Array.isArray(content) ? content.map(partText) : [plainText(content ?? '')]
  return `${plainText(role ?? 'message')}: ${parts.join('\n')}`
}

function partText(part: Json): string {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return plainText(part)
  return typeof part.text === 'string' ? part.text : `(${plainText(part.type ?? 'content')})`
}

function plainText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
