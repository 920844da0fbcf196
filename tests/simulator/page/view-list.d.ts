/** What tests use of `view-list.js`. */
export function cutSubject(subject: unknown): string;
