/** The addresses of scoring in the workspace. */
export const scoringPath = '/lam-viec/cham-diem'
export const roundPath = (id: number): string => `${scoringPath}/dot/${id}`
export const sheetPath = (id: number): string => `${scoringPath}/phieu/${id}`
/** A sheet with one criterion open beside the table, or below it on a phone. */
export const criterionPath = (sheetId: number, criterionId: number): string =>
  `${sheetPath(sheetId)}?tieu-chi=${criterionId}#${panelId}`
export const panelId = 'chi-tiet'
export const proofPath = (sheetId: number, evidenceId: number): string =>
  `${sheetPath(sheetId)}/tai-lieu/${evidenceId}`
/** The open criteria of a section or group in one form. */
export const groupPath = (sheetId: number, criterionId: number): string =>
  `${sheetPath(sheetId)}/nhom/${criterionId}`
