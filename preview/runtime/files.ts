const files = new Map<string, Blob>()

/** Lets the person pick files; none when they change their mind. */
export function pickFiles(accept: string, isMultiple: boolean): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.multiple = isMultiple
    input.hidden = true
    const finish = (): void => {
      input.remove()
      resolve([...(input.files ?? [])])
    }
    input.addEventListener('change', finish)
    input.addEventListener('cancel', finish)
    document.body.append(input)
    input.click()
  })
}

/** Keeps a file under a temporary address, as WeChat does with its `wxfile://` paths. */
export function temporaryFile(content: Blob): string {
  const address = URL.createObjectURL(content)
  files.set(address, content)
  return address
}

/** What was kept under a temporary address. @throws Error when there is no such file */
export function fileAt(address: string): Blob {
  const file = files.get(address)
  if (!file) throw new Error(`no such file or directory, open "${address}"`)
  return file
}
