type Emit = (name: string, detail: unknown) => void

/** Does what a button's `open-type` asks for. */
export async function openType(_kind: string, _emit: Emit): Promise<void> {}
