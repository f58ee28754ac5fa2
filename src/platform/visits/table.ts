/** Numbers kept under keys of 64 bits, in rows of columns; without an object a key it costs a request next to nothing. */
export type Table = {
  /** The row of a key, or -1. */
  find(high: number, low: number): number
  /** The row of a key, added with zeros when it is new; rows found before may have moved. */
  rowOf(high: number, low: number): number
  /** A number of a row; take the column anew after a row was added. */
  column(at: number): Float64Array
  /** Forgets the rows that are not worth keeping. */
  sweep(isKept: (row: number) => boolean): void
  /** Calls for every row with its key. */
  each(look: (row: number, high: number, low: number) => void): void
  readonly size: number
}

const smallest = 1024

/** Open addressing with a step of one; beyond `most` rows all are forgotten, as somebody then makes up keys. */
export function createTable(columnCount: number, most: number): Table {
  let room = smallest
  let keys = new Int32Array(2 * room)
  let columns = made(columnCount, room)
  let size = 0

  const isTaken = (row: number) => keys[2 * row] !== 0 || keys[2 * row + 1] !== 0
  const place = (high: number, low: number): number => {
    let row = low & (room - 1)
    while (isTaken(row)) {
      if (keys[2 * row] === high && keys[2 * row + 1] === low) return row
      row = (row + 1) & (room - 1)
    }
    return row
  }
  const rebuild = (newRoom: number, isKept: (row: number) => boolean) => {
    const [oldKeys, oldColumns] = [keys, columns]
    const stays = Uint8Array.from({ length: room }, (_, row) => (isTaken(row) && isKept(row) ? 1 : 0))
    room = newRoom
    keys = new Int32Array(2 * room)
    columns = made(columnCount, room)
    size = 0
    for (const [old, stay] of stays.entries()) {
      if (!stay) continue
      const [high, low] = [oldKeys[2 * old]!, oldKeys[2 * old + 1]!]
      const row = place(high, low)
      keys[2 * row] = high
      keys[2 * row + 1] = low
      for (let at = 0; at < columnCount; at++) columns[at]![row] = oldColumns[at]![old]!
      size++
    }
  }

  return {
    find(high, low) {
      const row = place(high, low)
      return isTaken(row) ? row : -1
    },
    rowOf(high, low) {
      let row = place(high, low)
      if (isTaken(row)) return row
      if (size >= most) rebuild(smallest, () => false)
      else if (size * 2 >= room) rebuild(room * 2, () => true)
      row = place(high, low)
      keys[2 * row] = high
      keys[2 * row + 1] = low
      size++
      return row
    },
    column: (at) => columns[at]!,
    sweep: (isKept) => rebuild(room, isKept),
    each(look) {
      for (let row = 0; row < room; row++) {
        if (isTaken(row)) look(row, keys[2 * row]!, keys[2 * row + 1]!)
      }
    },
    get size() {
      return size
    },
  }
}

const made = (count: number, room: number) => Array.from({ length: count }, () => new Float64Array(room))
