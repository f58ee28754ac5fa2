/** The addresses of tables of activities in the workspace. */
export const importsPath = '/lam-viec/ghi/bang-tinh'
export const importPath = (id: number): string => `${importsPath}/${id}`
export const mendedPath = (id: number): string => `${importsPath}/${id}/can-sua.xlsx`
export const templatePath = (agencyId: number): string => `${importsPath}/mau.xlsx?don-vi=${agencyId}`
