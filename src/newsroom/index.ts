export { loadStoriesOfPack } from './load-stories.ts'
export { newestStories, searchStories } from './store.ts'
export type { Headline, Story } from './story.ts'
