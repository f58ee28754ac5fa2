export const filesPath = (editionId: number): string => `/lam-viec/toa-soan/ban/${editionId}/tep`
export const filePath = (editionId: number, fileId: number): string => `${filesPath(editionId)}/${fileId}`
export const fetchPath = (editionId: number, fileId: number): string => `${filePath(editionId, fileId)}/tai`
