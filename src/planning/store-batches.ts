/** PostgreSQL takes 65,535 values a statement; a hostile document may hold more than that in one table. */
export function batches<T>(rows: readonly T[], size = 1000): T[][] {
  const count = Math.ceil(rows.length / size)
  return Array.from({ length: count }, (_, at) => rows.slice(at * size, (at + 1) * size))
}
