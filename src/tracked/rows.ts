/** The tables and lists that inspect-mlflow leaves of an eval → rows, each found again by sample id and its turn. */

export type Fields = { [key: string]: unknown }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `{"columns":[…],"data":[[…],…]}`, as MLflow writes tables; null when it is none. */
export function rowsOfTable(json: unknown): Fields[] | null {
  if (!isFields(json) || !Array.isArray(json.columns) || !Array.isArray(json.data)) return null
  const columns = json.columns.map(String)
  return json.data.filter(Array.isArray).map(cells => fieldsOf(columns, cells))
}

/** The list of sample results; null when it is none. */
export function rowsOfList(json: unknown): Fields[] | null {
  return Array.isArray(json) ? json.filter(isFields) : null
}

/** Without a prototype: a column `__proto__` is a column like any other. */
function fieldsOf(columns: readonly string[], cells: readonly unknown[]): Fields {
  const fields: Fields = Object.create(null)
  columns.forEach((column, index) => {
    fields[column] = cells[index] ?? null
  })
  return fields
}

export interface Turn {
  /** As logged; `text` tells apart what pairing tells apart. */
  id: string | number
  /** The first, second … row of this sample. */
  turn: number
  row: Fields
}

/** Tables have no epochs: the nth row of a sample is its nth epoch. Rows without an id are left out. */
export function turnsOf(rows: readonly Fields[], idColumn: 'id' | 'sample_id'): Turn[] {
  const seen = new Map<string, number>()
  return rows.flatMap(row => {
    const id = row[idColumn]
    if (typeof id !== 'string' && typeof id !== 'number') return []
    const turn = (seen.get(String(id)) ?? 0) + 1
    seen.set(String(id), turn)
    return [{ id, turn, row }]
  })
}

export const keyOf = ({ id, turn }: Pick<Turn, 'id' | 'turn'>): string => `${turn}:${id}`

export function byTurn(turns: readonly Turn[]): Map<string, Fields> {
  return new Map(turns.map(each => [keyOf(each), each.row]))
}
