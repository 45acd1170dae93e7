/** What a file's name says about it before a byte is read: surely a model, perhaps one, or surely something else. */
import type { Model } from '../../schema/input.js'

export type FormatClass = Model['format_class']

/** Names under which only models are kept; the class is what such a file usually is. */
const STRONG: ReadonlyMap<string, FormatClass> = new Map<string, FormatClass>([
  ...words('safetensors gguf ggml onnx ort tflite pte mlmodel cbm caffemodel skops').map(
    (extension): [string, FormatClass] => [extension, 'data-only'],
  ),
  ...words('pt pth ckpt pkl pickle joblib dill keras mar nemo ot ptl pdparams pdopt').map(
    (extension): [string, FormatClass] => [extension, 'code-capable'],
  ),
  ['llamafile', 'executable'],
])

/** Names that models share with other things: their content has to prove it. */
const WEAK: ReadonlyMap<string, FormatClass> = new Map<string, FormatClass>([
  ...words('bin h5 hdf5 model weights params dat data npy npz').map((extension): [string, FormatClass] => [
    extension,
    'unknown',
  ]),
  ...words('pb p pk pck').map((extension): [string, FormatClass] => [extension, 'code-capable']),
  ['msgpack', 'data-only'],
  ...words('engine plan').map((extension): [string, FormatClass] => [extension, 'executable']),
])

const OTHER: ReadonlySet<string> = new Set(
  words(`
  py pyi pyx pxd ipynb js mjs cjs jsx ts mts cts tsx vue svelte java kt kts scala groovy gradle c cc cpp cxx h hh hpp hxx
  cu cuh m mm swift go rs rb php pl pm lua r jl cs fs vb dart ex exs erl hrl clj cljs hs elm ml mli nim zig v sv vhd sol
  sh bash zsh fish ps1 psm1 bat cmd awk sed sql graphql gql proto thrift asm s ld cmake mk ninja bzl bazel nix
  md mdx markdown rst adoc txt text tex bib org rtf log csv tsv json jsonl ndjson json5 jsonc geojson yaml yml toml ini
  cfg conf config env properties xml xsd xsl xslt html htm xhtml css scss sass less styl svg po pot mo srt vtt lock sum
  mod gitignore gitattributes gitmodules editorconfig dockerignore npmrc prettierrc eslintrc babelrc map snap patch diff
  tf tfvars hcl rego cue j2 jinja jinja2 tmpl tpl ejs hbs mustache liquid erb haml pug template pbtxt prototxt onnx_data
  png jpg jpeg gif bmp webp ico icns tif tiff psd ai eps avif heic heif jxl xcf raw exr hdr
  mp3 wav flac ogg oga opus m4a aac wma mid midi mp4 m4v mkv webm mov avi wmv flv mpg mpeg 3gp
  ttf otf woff woff2 eot pdf doc docx xls xlsx ppt pptx odt ods odp epub mobi
  gz tgz bz2 tbz2 xz txz zst lz4 br rar 7z jar war ear apk aab ipa whl egg deb rpm dmg pkg msi iso img
  exe dll so dylib a o obj lib ko wasm class pyc pyo pyd node elf hex elc
  pem crt cer key pub asc gpg sig p12 pfx jks keystore
  parquet arrow feather avro orc db sqlite sqlite3 mdb tfrecord tfrecords lmdb idx
  shp shx dbf prj gpkg las laz ply stl obj fbx glb gltf blend dae usd usdz dwg dxf step stp
  vcf fasta fastq fa bam sam cram pdb cif mol sdf nii dcm edf fif fits
  `),
)

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The last suffix in lower case without its dot, '' when there is none; `x.pth.tar` counts as `pth`. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const bare = /\.(pth?|ckpt|model)\.tar$/.test(name) ? name.slice(0, -4) : name
  const dot = bare.lastIndexOf('.')
  return dot > 0 ? bare.slice(dot + 1) : ''
}

/** Whether a name alone makes a file worth reading. */
export function nameSays(path: string): 'model' | 'perhaps' | 'other' {
  const extension = extensionOf(path)
  if (STRONG.has(extension)) return 'model'
  return OTHER.has(extension) ? 'other' : 'perhaps'
}

/** True for names under which only models are kept. */
export function isModelName(path: string): boolean {
  return STRONG.has(extensionOf(path))
}

// Words by which people name weights whose suffix alone says nothing.
const MODEL_WORD = /model|weight|checkpoint|ckpt|adapter|lora|encoder|decoder|ggml|frozen|graph|unet|\bvae\b/

/** The class a file of this name usually has; null when the name does not speak of a model at all. */
export function classOfName(path: string): FormatClass | null {
  const extension = extensionOf(path)
  const strong = STRONG.get(extension)
  if (strong !== undefined) return strong
  const weak = WEAK.get(extension)
  if (weak === undefined) return null
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (!MODEL_WORD.test(name)) return null
  return /^(pytorch|adapter)_model.*\.bin$|^diffusion_pytorch_model.*\.bin$/.test(name) ? 'code-capable' : weak
}
