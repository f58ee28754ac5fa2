/** Word counts lengths in twentieths of a point and sizes in half points. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)
export const twipsOfPoints = (points: number): number => Math.round(points * 20)
export const halfPoints = (points: number): number => Math.round(points * 2)
