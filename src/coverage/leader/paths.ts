export const leaderPath = '/lam-viec/dieu-hanh'
export const remindPath = `${leaderPath}/nhac`
export const undoPath = `${leaderPath}/hoan-tac`
