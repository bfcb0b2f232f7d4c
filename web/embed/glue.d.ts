// The module that wasm-bindgen writes, with the functions of src/main.rs.

/** Loads the app. */
export default function load(options: { module_or_path: ArrayBuffer }): Promise<unknown>;
/** Says how the late part is fetched; before a check is started. */
export function late(fetcher: () => Promise<ArrayBuffer>): void;
/** Starts a check in an empty element, whose parent has the settings. */
export function mount(app: Element): void;
/** Ends the check in an element. */
export function unmount(app: Element): void;
