/** Which of the mini program's versions a code opens. */
export const CODE_VERSIONS = ['release', 'trial', 'develop'] as const
