/** The tag that every finished public page carries, for what stands on all of them. */
export const everyPage = 'frame'
