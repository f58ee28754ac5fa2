/** Where an assignment is looked at, accepted, and logged for. */
export const workPath = (assignmentId: number): string => `/lam-viec/viec/${assignmentId}`
export const acceptPath = (assignmentId: number): string => `${workPath(assignmentId)}/nhan`
export const logPath = (assignmentId: number): string => `/lam-viec/ghi?viec=${assignmentId}`
export const activityPath = (activityId: number): string => `/lam-viec/hoat-dong/${activityId}`
