/** Whether a row may have this id: an address may hold any number of digits, a column does not. */
export const isRowId = (id: number): boolean => Number.isInteger(id) && id > 0 && id < 2 ** 31
