/** The folder of the graph where no other store is named. */
export const home = (): string => process.env.NACHWEIS_HOME || '.nachweis';
