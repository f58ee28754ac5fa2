/** What finished public pages of results are made from; publishing a round drops them. */
export const resultsTag = 'scorecards'
