/** The addresses of the newsroom in the workspace. */
export const newsroomPath = '/lam-viec/toa-soan'
export const newStoryPath = `${newsroomPath}/bai/moi`
export const royaltyPath = `${newsroomPath}/nhuan-but`

/** The desk of an edition: its text as readers will see it, what stands against it, and who does what next. */
export const deskPath = (editionId: number): string => `${newsroomPath}/ban/${editionId}`
export const editorPath = (editionId: number): string => `${deskPath(editionId)}/soan`
export const versionsPath = (editionId: number): string => `${deskPath(editionId)}/phien-ban`
export const languagesPath = (editionId: number): string => `${deskPath(editionId)}/ngon-ngu`
export const factsPath = (storyId: number): string => `${newsroomPath}/bai/${storyId}/thong-tin`

/** Where a reviewer without an account reads and comments. */
export const guestPath = (token: string): string => `/gop-y-ban-thao/${token}`
