/** The conversation of a sample whose log holds no model calls: then no span but its own could show it. */
import type { SampleBody } from '../logs/bodies.ts'
import type { Json } from '../logs/eval-log.ts'
import { counted, MAX_TEXT_CHARACTERS, type Room } from './bounds.ts'
import { chatElement, chatNote } from './chat.ts'

const MAX_MESSAGES = 2000

/** From the first message on, as far as there is room; what is left out is told in the last place. */
export async function conversationOf(body: SampleBody): Promise<Json[]> {
  const room: Room = { characters: 8 * MAX_TEXT_CHARACTERS }
  const shown: Json[] = []
  for await (const element of body.messages()) {
    if (shown.length === MAX_MESSAGES || room.characters <= 0) {
      shown.push(chatNote(`${counted(body.messageCount - shown.length)} later messages: see the log`))
      break
    }
    shown.push(chatElement(element, room))
  }
  return shown
}
