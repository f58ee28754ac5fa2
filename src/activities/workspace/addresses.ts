/** The addresses of activities in the workspace. */
export const activitiesPath = '/lam-viec/hoat-dong'
/** The same thing on several days at once. */
export const manyPath = '/lam-viec/ghi/nhieu'
export const seriesPath = '/lam-viec/chuoi'
export const verificationPath = '/lam-viec/xac-minh'
export const activityPath = (id: number): string => `${activitiesPath}/${id}`
export const evidencePath = (id: number): string => `/lam-viec/minh-chung/${id}`
export const picturePath = (id: number): string => `${evidencePath(id)}/hinh`
export const firstPagePath = (id: number): string => `${evidencePath(id)}/trang-dau`
export const capturePath = (id: number): string => `/lam-viec/ban-chup/${id}`
export const frozenSetsPath = '/lam-viec/bo-minh-chung'
