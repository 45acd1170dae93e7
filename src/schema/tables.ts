// Generated from policies/tables by scripts/tables.ts; do not edit.
import type { PythonCallTable } from '../collect/code/python-rules.js'

export const pythonLiteral: string = "_pickle|accelerate|ag2|agents|anthropic|auto_gptq|autogen|autogen_agentchat|autogen_ext|awq|boto3|cPickle|catboost|chromadb|claude_agent_sdk|claude_code_sdk|cloudpickle|cohere|crewai|crewai_tools|datasets|deepagents|diffusers|dill|faiss|fastapi|fastmcp|flask|flax|google|gradio|groq|hashlib|huggingface_hub|jax|joblib|jsonpickle|keras|langchain|langchain_anthropic|langchain_aws|langchain_chroma|langchain_classic|langchain_cohere|langchain_community|langchain_core|langchain_deepseek|langchain_experimental|langchain_google_genai|langchain_google_vertexai|langchain_groq|langchain_huggingface|langchain_milvus|langchain_mistralai|langchain_ollama|langchain_openai|langchain_pinecone|langchain_postgres|langchain_qdrant|langchain_together|langchain_weaviate|langchain_xai|langgraph|langgraph_supervisor|lightgbm|lightning|litellm|llama_cpp|llama_index|mcp|mistralai|model_signing|numpy|ollama|onnxruntime|openai|optimum|pandas|peft|pickle|pickle5|pinecone|pydantic_ai|pytorch_lightning|pytorch_pretrained_bert|pytorch_transformers|qdrant_client|replicate|safetensors|save_pretrained|sentence_transformers|setfit|shelve|six|sklearn|skops|smolagents|spacy|strands|streamlit|tensorflow|tf_keras|timm|together|tokenizers|torch|torchaudio|torchvision|transformers|trl|trust-remote-code|trust_remote_code|unsloth|uvicorn|vertexai|vllm|weaviate|xgboost|yaml"

export const pythonCalls: PythonCallTable = {
 "rules": [
  {
   "symbols": [
    "torch.load",
    "torch.serialization.load"
   ],
   "fact": "L01",
   "family": "pytorch",
   "shape": "file",
   "subject": [
    "f",
    0
   ],
   "switch": {
    "arg": "weights_only",
    "safe": [
     true
    ],
    "unsafe": [
     false
    ],
    "missing": "unknown"
   },
   "source": "https://docs.pytorch.org/docs/stable/generated/torch.load.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "torch.jit.load",
    "torch.jit.serialization.load"
   ],
   "fact": "L02",
   "family": "pytorch",
   "shape": "file",
   "subject": [
    "f",
    0
   ],
   "state": "unsafe",
   "source": "https://docs.pytorch.org/docs/stable/generated/torch.jit.load.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "torch.package.PackageImporter",
    "torch.package.package_importer.PackageImporter"
   ],
   "fact": "L02",
   "family": "pytorch",
   "shape": "file",
   "subject": [
    "file_or_buffer",
    0
   ],
   "state": "unsafe",
   "source": "https://docs.pytorch.org/docs/stable/package.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "torch.ops.load_library",
    "torch.classes.load_library"
   ],
   "fact": "L02",
   "family": "pytorch",
   "shape": "file",
   "subject": [
    "path",
    0
   ],
   "state": "unsafe",
   "source": "https://docs.pytorch.org/tutorials/advanced/torch_script_custom_ops.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "torch.hub.load"
   ],
   "fact": "L03",
   "family": "pytorch",
   "shape": "torch-hub",
   "subject": [
    "repo_or_dir",
    0
   ],
   "source": "https://docs.pytorch.org/docs/stable/hub.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "torch.hub.load_state_dict_from_url",
    "torch.utils.model_zoo.load_url",
    "torchvision._internally_replaced_utils.load_state_dict_from_url",
    "torchvision.models.utils.load_state_dict_from_url"
   ],
   "fact": "L03",
   "family": "pytorch",
   "shape": "state-dict-url",
   "subject": [
    "url",
    0
   ],
   "source": "https://docs.pytorch.org/docs/stable/hub.html#torch.hub.load_state_dict_from_url",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "pickle.load",
    "pickle.loads",
    "pickle.Unpickler",
    "cPickle.load",
    "cPickle.loads",
    "cPickle.Unpickler",
    "_pickle.load",
    "_pickle.loads",
    "_pickle.Unpickler",
    "pickle5.load",
    "pickle5.loads",
    "six.moves.cPickle.load",
    "six.moves.cPickle.loads"
   ],
   "fact": "L04",
   "family": "pickle",
   "shape": "file",
   "subject": [
    "file",
    0
   ],
   "state": "unsafe",
   "source": "https://docs.python.org/3/library/pickle.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "dill.load",
    "dill.loads",
    "dill.load_module",
    "dill.load_session",
    "dill.Unpickler"
   ],
   "fact": "L04",
   "family": "dill",
   "shape": "file",
   "subject": [
    "file",
    0
   ],
   "state": "unsafe",
   "source": "https://dill.readthedocs.io/en/latest/dill.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "cloudpickle.load",
    "cloudpickle.loads"
   ],
   "fact": "L04",
   "family": "cloudpickle",
   "shape": "file",
   "subject": [
    "file",
    0
   ],
   "state": "unsafe",
   "source": "https://github.com/cloudpipe/cloudpickle/blob/master/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "jsonpickle.decode",
    "jsonpickle.loads",
    "jsonpickle.unpickler.decode"
   ],
   "fact": "L04",
   "family": "jsonpickle",
   "shape": "file",
   "subject": [
    "string",
    0
   ],
   "state": "unsafe",
   "source": "https://jsonpickle.readthedocs.io/en/latest/api.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "shelve.open",
    "shelve.DbfilenameShelf"
   ],
   "fact": "L04",
   "family": "shelve",
   "shape": "file",
   "subject": [
    "filename",
    0
   ],
   "state": "unsafe",
   "source": "https://docs.python.org/3/library/shelve.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "pandas.read_pickle",
    "pandas.io.pickle.read_pickle"
   ],
   "fact": "L04",
   "family": "pandas",
   "shape": "file",
   "subject": [
    "filepath_or_buffer",
    0
   ],
   "state": "unsafe",
   "source": "https://pandas.pydata.org/docs/reference/api/pandas.read_pickle.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "joblib.load",
    "sklearn.externals.joblib.load"
   ],
   "fact": "L05",
   "family": "joblib",
   "shape": "file",
   "subject": [
    "filename",
    0
   ],
   "state": "unsafe",
   "source": "https://joblib.readthedocs.io/en/stable/generated/joblib.load.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "skops.io.load",
    "skops.io.loads"
   ],
   "fact": "L05",
   "family": "skops",
   "shape": "file",
   "subject": [
    "file",
    0
   ],
   "switch": {
    "arg": "trusted",
    "safe": [
     null,
     false
    ],
    "unsafe": [
     true
    ],
    "missing": "safe",
    "list": "safe"
   },
   "source": "https://skops.readthedocs.io/en/stable/persistence.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "numpy.load",
    "numpy.lib.npyio.load"
   ],
   "fact": "L06",
   "family": "numpy",
   "shape": "file",
   "subject": [
    "file",
    0
   ],
   "switch": {
    "arg": "allow_pickle",
    "position": 2,
    "safe": [
     false
    ],
    "unsafe": [
     true
    ],
    "missing": "safe"
   },
   "source": "https://numpy.org/doc/stable/reference/generated/numpy.load.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "numpy.lib.format.read_array"
   ],
   "fact": "L06",
   "family": "numpy",
   "shape": "file",
   "subject": [
    "fp",
    0
   ],
   "switch": {
    "arg": "allow_pickle",
    "position": 1,
    "safe": [
     false
    ],
    "unsafe": [
     true
    ],
    "missing": "safe"
   },
   "source": "https://numpy.org/doc/stable/reference/generated/numpy.lib.format.read_array.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "keras.models.load_model",
    "keras.saving.load_model",
    "keras.saving.saving_api.load_model",
    "tensorflow.keras.models.load_model",
    "tensorflow.keras.saving.load_model",
    "tensorflow.python.keras.models.load_model",
    "tf_keras.models.load_model",
    "tf_keras.saving.load_model"
   ],
   "fact": "L07",
   "family": "keras",
   "shape": "keras",
   "subject": [
    "filepath",
    0
   ],
   "switch": {
    "arg": "safe_mode",
    "position": 3,
    "safe": [
     true
    ],
    "unsafe": [
     false
    ],
    "missing": "unknown"
   },
   "source": "https://keras.io/api/models/model_saving_apis/model_saving_and_loading/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "keras.config.enable_unsafe_deserialization",
    "keras.saving.enable_unsafe_deserialization",
    "tensorflow.keras.config.enable_unsafe_deserialization",
    "tf_keras.config.enable_unsafe_deserialization",
    "keras.src.saving.serialization_lib.enable_unsafe_deserialization"
   ],
   "fact": "L07",
   "family": "keras",
   "state": "unsafe",
   "source": "https://keras.io/api/utils/config_utils/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "yaml.load",
    "yaml.load_all"
   ],
   "fact": "L08",
   "family": "yaml",
   "shape": "file",
   "subject": [
    "stream",
    0
   ],
   "switch": {
    "arg": "Loader",
    "position": 1,
    "safe": [
     "yaml.SafeLoader",
     "yaml.CSafeLoader",
     "yaml.BaseLoader",
     "yaml.CBaseLoader",
     "yaml.loader.SafeLoader",
     "yaml.loader.BaseLoader",
     "yaml.cyaml.CSafeLoader"
    ],
    "unsafe": [
     "yaml.Loader",
     "yaml.CLoader",
     "yaml.UnsafeLoader",
     "yaml.CUnsafeLoader",
     "yaml.loader.Loader",
     "yaml.loader.UnsafeLoader",
     "yaml.cyaml.CLoader"
    ],
    "missing": "unknown"
   },
   "source": "https://github.com/yaml/pyyaml/wiki/PyYAML-yaml.load(input)-Deprecation",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "yaml.unsafe_load",
    "yaml.unsafe_load_all"
   ],
   "fact": "L08",
   "family": "yaml",
   "shape": "file",
   "subject": [
    "stream",
    0
   ],
   "state": "unsafe",
   "source": "https://pyyaml.org/wiki/PyYAMLDocumentation",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "yaml.full_load",
    "yaml.full_load_all"
   ],
   "fact": "L08",
   "family": "yaml",
   "shape": "file",
   "subject": [
    "stream",
    0
   ],
   "state": "unknown",
   "source": "https://github.com/yaml/pyyaml/wiki/PyYAML-yaml.load(input)-Deprecation",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "yaml.safe_load",
    "yaml.safe_load_all"
   ],
   "fact": "L08",
   "family": "yaml",
   "shape": "file",
   "subject": [
    "stream",
    0
   ],
   "state": "safe",
   "source": "https://pyyaml.org/wiki/PyYAMLDocumentation",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "safetensors.safe_open",
    "safetensors.*.load_file",
    "safetensors.*.load_model",
    "safetensors.*.load",
    "safetensors.*.safe_open"
   ],
   "fact": "L12",
   "family": "safetensors",
   "shape": "file",
   "subject": [
    "filename",
    0
   ],
   "state": "safe",
   "source": "https://huggingface.co/docs/safetensors/api/torch",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "model_signing.verify",
    "model_signing.verify.**",
    "model_signing.verifying.**"
   ],
   "fact": "L12",
   "family": "model-signing",
   "shape": "file",
   "subject": [
    "model_path",
    0
   ],
   "state": "safe",
   "source": "https://sigstore.github.io/model-transparency/model_signing.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "hashlib.sha256",
    "hashlib.sha384",
    "hashlib.sha512",
    "hashlib.sha3_256",
    "hashlib.sha3_512",
    "hashlib.blake2b",
    "hashlib.blake2s",
    "hashlib.file_digest"
   ],
   "fact": "L12",
   "family": "digest",
   "state": "safe",
   "source": "https://docs.python.org/3/library/hashlib.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "torch.save",
    "torch.serialization.save"
   ],
   "fact": "S01",
   "family": "pytorch",
   "shape": "file",
   "subject": [
    "f",
    1
   ],
   "state": "unsafe",
   "source": "https://docs.pytorch.org/docs/stable/generated/torch.save.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "pickle.dump",
    "pickle.dumps",
    "cPickle.dump",
    "cPickle.dumps",
    "_pickle.dump",
    "_pickle.dumps",
    "dill.dump",
    "dill.dumps",
    "cloudpickle.dump",
    "cloudpickle.dumps"
   ],
   "fact": "S01",
   "family": "pickle",
   "shape": "file",
   "subject": [
    "file",
    1
   ],
   "state": "unsafe",
   "source": "https://docs.python.org/3/library/pickle.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "joblib.dump",
    "sklearn.externals.joblib.dump"
   ],
   "fact": "S01",
   "family": "joblib",
   "shape": "file",
   "subject": [
    "filename",
    1
   ],
   "state": "unsafe",
   "source": "https://joblib.readthedocs.io/en/stable/generated/joblib.dump.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "safetensors.*.save_file",
    "safetensors.*.save_model",
    "safetensors.*.save"
   ],
   "fact": "S01",
   "family": "safetensors",
   "shape": "file",
   "subject": [
    "filename",
    1
   ],
   "state": "safe",
   "source": "https://huggingface.co/docs/safetensors/api/torch",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "save_pretrained"
   ],
   "any_receiver": true,
   "fact": "S01",
   "family": "huggingface",
   "shape": "file",
   "subject": [
    "save_directory",
    0
   ],
   "switch": {
    "arg": "safe_serialization",
    "safe": [
     true
    ],
    "unsafe": [
     false
    ],
    "missing": "safe"
   },
   "source": "https://huggingface.co/docs/transformers/main_classes/model#transformers.PreTrainedModel.save_pretrained",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "peft.PeftModel*.from_pretrained",
    "peft.Peft*Model*.from_pretrained"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "model_id",
    1
   ],
   "source": "https://huggingface.co/docs/peft/package_reference/peft_model#peft.PeftModel.from_pretrained",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "unsloth.*.from_pretrained"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "model_name",
    0
   ],
   "source": "https://docs.unsloth.ai/get-started/fine-tuning-llms-guide",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "llama_cpp.Llama.from_pretrained"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "repo_id",
    0
   ],
   "source": "https://llama-cpp-python.readthedocs.io/en/latest/api-reference/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "transformers.**.from_pretrained",
    "diffusers.**.from_pretrained",
    "peft.**.from_pretrained",
    "sentence_transformers.**.from_pretrained",
    "timm.**.from_pretrained",
    "optimum.**.from_pretrained",
    "tokenizers.**.from_pretrained",
    "setfit.**.from_pretrained",
    "auto_gptq.**.from_pretrained",
    "awq.**.from_pretrained",
    "trl.**.from_pretrained",
    "pytorch_pretrained_bert.**.from_pretrained",
    "pytorch_transformers.**.from_pretrained"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "pretrained_model_name_or_path",
    "pretrained_model_or_path",
    "pretrained_model_path",
    "model_id",
    "identifier",
    0
   ],
   "source": "https://huggingface.co/docs/transformers/main_classes/model#transformers.PreTrainedModel.from_pretrained",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "diffusers.**.from_single_file"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "pretrained_model_link_or_path",
    "pretrained_model_link_or_path_or_dict",
    0
   ],
   "source": "https://huggingface.co/docs/diffusers/api/loaders/single_file",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "diffusers.**.load_lora_weights",
    "diffusers.**.load_textual_inversion",
    "diffusers.**.load_ip_adapter"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "pretrained_model_name_or_path_or_dict",
    "pretrained_model_name_or_path",
    0
   ],
   "source": "https://huggingface.co/docs/diffusers/api/loaders/lora",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "transformers.pipeline",
    "transformers.pipelines.pipeline"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "model",
    1
   ],
   "source": "https://huggingface.co/docs/transformers/main_classes/pipelines#transformers.pipeline",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "sentence_transformers.SentenceTransformer",
    "sentence_transformers.CrossEncoder",
    "sentence_transformers.SparseEncoder",
    "sentence_transformers.cross_encoder.CrossEncoder",
    "sentence_transformers.sparse_encoder.SparseEncoder"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "model_name_or_path",
    "model_name",
    0
   ],
   "source": "https://sbert.net/docs/package_reference/sentence_transformer/SentenceTransformer.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_huggingface.HuggingFaceEmbeddings",
    "langchain_huggingface.embeddings.HuggingFaceEmbeddings",
    "langchain_community.embeddings.HuggingFaceEmbeddings",
    "langchain_community.embeddings.huggingface.HuggingFaceEmbeddings",
    "langchain.embeddings.HuggingFaceEmbeddings"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "model_name",
    "model"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/text_embedding/huggingfacehub",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "vllm.LLM",
    "vllm.entrypoints.llm.LLM"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "model",
    0
   ],
   "source": "https://docs.vllm.ai/en/latest/api/vllm/entrypoints/llm.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "timm.create_model",
    "timm.models.create_model"
   ],
   "fact": "H01",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "model_name",
    0
   ],
   "prefix": [
    "hf_hub:",
    "hf-hub:"
   ],
   "source": "https://huggingface.co/docs/timm/hf_hub",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "huggingface_hub.hf_hub_download",
    "huggingface_hub.file_download.hf_hub_download",
    "huggingface_hub.HfApi.hf_hub_download"
   ],
   "fact": "H02",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "repo_id",
    0
   ],
   "source": "https://huggingface.co/docs/huggingface_hub/package_reference/file_download#huggingface_hub.hf_hub_download",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "huggingface_hub.snapshot_download",
    "huggingface_hub._snapshot_download.snapshot_download",
    "huggingface_hub.HfApi.snapshot_download"
   ],
   "fact": "H02",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "repo_id",
    0
   ],
   "source": "https://huggingface.co/docs/huggingface_hub/package_reference/file_download#huggingface_hub.snapshot_download",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "huggingface_hub.cached_download",
    "huggingface_hub.file_download.cached_download"
   ],
   "fact": "H02",
   "family": "huggingface",
   "shape": "hub",
   "subject": [
    "url",
    0
   ],
   "source": "https://huggingface.co/docs/huggingface_hub/v0.25.0/en/package_reference/file_download",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "huggingface_hub.InferenceClient",
    "huggingface_hub.AsyncInferenceClient"
   ],
   "fact": "H02",
   "family": "huggingface",
   "subject": [
    "model",
    0
   ],
   "state": "unknown",
   "source": "https://huggingface.co/docs/huggingface_hub/package_reference/inference_client",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "datasets.load_dataset",
    "datasets.load.load_dataset",
    "datasets.load_dataset_builder"
   ],
   "fact": "H03",
   "family": "huggingface",
   "shape": "dataset",
   "subject": [
    "path",
    0
   ],
   "source": "https://huggingface.co/docs/datasets/package_reference/loading_methods#datasets.load_dataset",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "transformers.*Trainer",
    "transformers.trainer.Trainer",
    "transformers.trainer_seq2seq.Seq2SeqTrainer",
    "trl.*Trainer",
    "sentence_transformers.*Trainer",
    "setfit.*Trainer",
    "pytorch_lightning.Trainer",
    "lightning.Trainer",
    "lightning.pytorch.Trainer"
   ],
   "fact": "H08",
   "family": "trainer",
   "source": "https://huggingface.co/docs/transformers/main_classes/trainer",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "keras.**.fit",
    "tensorflow.keras.**.fit",
    "tf_keras.**.fit"
   ],
   "fact": "H08",
   "family": "keras",
   "source": "https://keras.io/api/models/model_training_apis/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "torch.optim.Adam",
    "torch.optim.AdamW",
    "torch.optim.SGD",
    "torch.optim.Adagrad",
    "torch.optim.Adadelta",
    "torch.optim.Adamax",
    "torch.optim.Adafactor",
    "torch.optim.ASGD",
    "torch.optim.LBFGS",
    "torch.optim.NAdam",
    "torch.optim.RAdam",
    "torch.optim.RMSprop",
    "torch.optim.Rprop",
    "torch.optim.SparseAdam",
    "torch.optim.Muon"
   ],
   "fact": "H08",
   "family": "pytorch",
   "source": "https://docs.pytorch.org/docs/stable/optim.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "openai.*OpenAI.**.fine_tuning.jobs.create",
    "openai.fine_tuning.jobs.create"
   ],
   "fact": "H08",
   "family": "openai",
   "model": [
    "model"
   ],
   "source": "https://developers.openai.com/api/docs/guides/supervised-fine-tuning",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_community.vectorstores.**",
    "langchain.vectorstores.**",
    "langchain_chroma.*",
    "langchain_pinecone.*VectorStore",
    "langchain_qdrant.*",
    "langchain_milvus.*",
    "langchain_postgres.*",
    "langchain_weaviate.*"
   ],
   "fact": "H09",
   "family": "langchain",
   "source": "https://docs.langchain.com/oss/python/integrations/vectorstores",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_community.document_loaders.*",
    "langchain_community.document_loaders.*.*Loader",
    "langchain.document_loaders.*"
   ],
   "fact": "H09",
   "family": "langchain",
   "source": "https://docs.langchain.com/oss/python/integrations/document_loaders",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "chromadb.Client",
    "chromadb.PersistentClient",
    "chromadb.HttpClient",
    "chromadb.AsyncHttpClient",
    "chromadb.EphemeralClient",
    "chromadb.CloudClient"
   ],
   "fact": "H09",
   "family": "chroma",
   "source": "https://docs.trychroma.com/docs/run-chroma/persistent-client",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "faiss.Index*",
    "faiss.index_factory",
    "faiss.read_index"
   ],
   "fact": "H09",
   "family": "faiss",
   "source": "https://github.com/facebookresearch/faiss/wiki/Faiss-indexes",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "pinecone.Pinecone",
    "pinecone.init",
    "pinecone.grpc.PineconeGRPC"
   ],
   "fact": "H09",
   "family": "pinecone",
   "source": "https://docs.pinecone.io/reference/python-sdk",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "qdrant_client.QdrantClient",
    "qdrant_client.AsyncQdrantClient"
   ],
   "fact": "H09",
   "family": "qdrant",
   "source": "https://python-client.qdrant.tech/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "weaviate.Client",
    "weaviate.connect_to_*",
    "weaviate.WeaviateClient"
   ],
   "fact": "H09",
   "family": "weaviate",
   "source": "https://docs.weaviate.io/weaviate/client-libraries/python",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "llama_index.core.VectorStoreIndex",
    "llama_index.core.VectorStoreIndex.from_*",
    "llama_index.VectorStoreIndex",
    "llama_index.VectorStoreIndex.from_*",
    "llama_index.core.indices.VectorStoreIndex",
    "llama_index.core.indices.VectorStoreIndex.from_*"
   ],
   "fact": "H09",
   "family": "llama-index",
   "source": "https://developers.llamaindex.ai/python/framework/module_guides/indexing/vector_store_index/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "openai.OpenAI",
    "openai.AsyncOpenAI",
    "openai.Client",
    "openai.AsyncClient"
   ],
   "fact": "C01",
   "family": "openai",
   "subject": [
    "$family"
   ],
   "source": "https://github.com/openai/openai-python/blob/main/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "openai.AzureOpenAI",
    "openai.AsyncAzureOpenAI",
    "openai.lib.azure.AzureOpenAI"
   ],
   "fact": "C01",
   "family": "azure-openai",
   "subject": [
    "$family"
   ],
   "source": "https://github.com/openai/openai-python/blob/main/README.md#microsoft-azure-openai",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "openai.ChatCompletion.create",
    "openai.ChatCompletion.acreate",
    "openai.Completion.create",
    "openai.Completion.acreate",
    "openai.Embedding.create",
    "openai.chat.completions.create",
    "openai.completions.create",
    "openai.embeddings.create",
    "openai.responses.create"
   ],
   "fact": "C01",
   "family": "openai",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "engine"
   ],
   "source": "https://github.com/openai/openai-python/blob/main/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "openai.*AzureOpenAI.**.create",
    "openai.*AzureOpenAI.**.parse",
    "openai.*AzureOpenAI.**.stream"
   ],
   "fact": "H05",
   "family": "azure-openai",
   "subject": [
    "model"
   ],
   "needs_model": true,
   "source": "https://github.com/openai/openai-python/blob/main/README.md#microsoft-azure-openai",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "openai.*OpenAI.**.create",
    "openai.*OpenAI.**.parse",
    "openai.*OpenAI.**.stream",
    "openai.*OpenAI.**.generate",
    "openai.*OpenAI.**.edit",
    "openai.*Client.**.create"
   ],
   "fact": "H05",
   "family": "openai",
   "subject": [
    "model"
   ],
   "needs_model": true,
   "source": "https://developers.openai.com/api/reference/python",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "anthropic.Anthropic",
    "anthropic.AsyncAnthropic",
    "anthropic.Client",
    "anthropic.AsyncClient",
    "anthropic.AnthropicBedrock",
    "anthropic.AsyncAnthropicBedrock",
    "anthropic.AnthropicVertex",
    "anthropic.AsyncAnthropicVertex",
    "anthropic.AnthropicFoundry"
   ],
   "fact": "C01",
   "family": "anthropic",
   "subject": [
    "$family"
   ],
   "source": "https://github.com/anthropics/anthropic-sdk-python/blob/main/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "anthropic.*Anthropic*.**.create",
    "anthropic.*Anthropic*.**.stream",
    "anthropic.*Anthropic*.**.parse",
    "anthropic.*Anthropic*.**.count_tokens",
    "anthropic.*Client.**.create"
   ],
   "fact": "H05",
   "family": "anthropic",
   "subject": [
    "model"
   ],
   "needs_model": true,
   "source": "https://platform.claude.com/docs/en/api/python/messages/create",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "google.genai.Client",
    "google.genai.client.Client"
   ],
   "fact": "C01",
   "family": "google",
   "subject": [
    "$family"
   ],
   "source": "https://googleapis.github.io/python-genai/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "google.genai.**.generate_content",
    "google.genai.**.generate_content_stream",
    "google.genai.**.embed_content",
    "google.genai.**.generate_images",
    "google.genai.Client.**.chats.create"
   ],
   "fact": "H05",
   "family": "google",
   "subject": [
    "model"
   ],
   "needs_model": true,
   "source": "https://googleapis.github.io/python-genai/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "google.generativeai.GenerativeModel",
    "google.generativeai.embed_content",
    "google.generativeai.generative_models.GenerativeModel"
   ],
   "fact": "C01",
   "family": "google",
   "subject": [
    "$family"
   ],
   "model": [
    "model_name",
    "model",
    0
   ],
   "source": "https://ai.google.dev/gemini-api/docs/migrate",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "vertexai.init"
   ],
   "fact": "C01",
   "family": "vertex-ai",
   "subject": [
    "$family"
   ],
   "source": "https://docs.cloud.google.com/python/docs/reference/vertexai/latest",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "vertexai.generative_models.GenerativeModel",
    "vertexai.preview.generative_models.GenerativeModel",
    "vertexai.language_models.*.from_pretrained"
   ],
   "fact": "C01",
   "family": "vertex-ai",
   "subject": [
    "$family"
   ],
   "model": [
    "model_name",
    0
   ],
   "source": "https://docs.cloud.google.com/python/docs/reference/vertexai/latest",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "mistralai.Mistral",
    "mistralai.client.Mistral",
    "mistralai.client.MistralClient",
    "mistralai.async_client.MistralAsyncClient"
   ],
   "fact": "C01",
   "family": "mistral",
   "subject": [
    "$family"
   ],
   "source": "https://github.com/mistralai/client-python/blob/main/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "mistralai.**.complete",
    "mistralai.**.complete_async",
    "mistralai.**.stream",
    "mistralai.**.stream_async",
    "mistralai.**.embeddings.create",
    "mistralai.**.MistralClient.chat"
   ],
   "fact": "H05",
   "family": "mistral",
   "subject": [
    "model"
   ],
   "needs_model": true,
   "source": "https://github.com/mistralai/client-python/blob/main/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "cohere.Client",
    "cohere.ClientV2",
    "cohere.AsyncClient",
    "cohere.AsyncClientV2"
   ],
   "fact": "C01",
   "family": "cohere",
   "subject": [
    "$family"
   ],
   "source": "https://docs.cohere.com/reference/about",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "cohere.*Client*.chat",
    "cohere.*Client*.chat_stream",
    "cohere.*Client*.embed",
    "cohere.*Client*.rerank",
    "cohere.*Client*.generate"
   ],
   "fact": "H05",
   "family": "cohere",
   "subject": [
    "model"
   ],
   "needs_model": true,
   "source": "https://docs.cohere.com/reference/chat",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "groq.Groq",
    "groq.AsyncGroq",
    "groq.Client"
   ],
   "fact": "C01",
   "family": "groq",
   "subject": [
    "$family"
   ],
   "source": "https://console.groq.com/docs/libraries",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "groq.*Groq.**.create"
   ],
   "fact": "H05",
   "family": "groq",
   "subject": [
    "model"
   ],
   "needs_model": true,
   "source": "https://console.groq.com/docs/libraries",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "together.Together",
    "together.AsyncTogether"
   ],
   "fact": "C01",
   "family": "together",
   "subject": [
    "$family"
   ],
   "source": "https://docs.together.ai/docs/quickstart",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "together.*Together.**.create",
    "together.*Together.**.generate"
   ],
   "fact": "H05",
   "family": "together",
   "subject": [
    "model"
   ],
   "needs_model": true,
   "source": "https://docs.together.ai/docs/quickstart",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "boto3.client",
    "boto3.session.Session.client",
    "boto3.Session.client"
   ],
   "fact": "C01",
   "family": "aws-bedrock",
   "subject": [
    "$family"
   ],
   "when": {
    "arg": 0,
    "in": [
     "bedrock-runtime",
     "bedrock-agent-runtime",
     "sagemaker-runtime"
    ]
   },
   "source": "https://docs.aws.amazon.com/boto3/latest/reference/services/bedrock-runtime.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "boto3.client.invoke_model",
    "boto3.client.invoke_model_with_response_stream",
    "boto3.client.converse",
    "boto3.client.converse_stream",
    "boto3.Session.client.invoke_model",
    "boto3.Session.client.converse",
    "boto3.session.Session.client.invoke_model",
    "boto3.session.Session.client.converse"
   ],
   "fact": "H05",
   "family": "aws-bedrock",
   "subject": [
    "modelId"
   ],
   "needs_model": true,
   "source": "https://docs.aws.amazon.com/boto3/latest/reference/services/bedrock-runtime.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "litellm.completion",
    "litellm.acompletion",
    "litellm.embedding",
    "litellm.aembedding",
    "litellm.responses",
    "litellm.Router"
   ],
   "fact": "C01",
   "family": "litellm",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    0
   ],
   "source": "https://docs.litellm.ai/docs/completion/input",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "ollama.Client",
    "ollama.AsyncClient"
   ],
   "fact": "C01",
   "family": "ollama",
   "subject": [
    "$family"
   ],
   "source": "https://github.com/ollama/ollama-python/blob/main/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "ollama.chat",
    "ollama.generate",
    "ollama.embed",
    "ollama.embeddings"
   ],
   "fact": "C01",
   "family": "ollama",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    0
   ],
   "source": "https://github.com/ollama/ollama-python/blob/main/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "ollama.*Client.chat",
    "ollama.*Client.generate",
    "ollama.*Client.embed"
   ],
   "fact": "H05",
   "family": "ollama",
   "subject": [
    "model",
    0
   ],
   "needs_model": true,
   "source": "https://github.com/ollama/ollama-python/blob/main/README.md",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_openai.ChatOpenAI",
    "langchain_openai.OpenAI",
    "langchain_openai.OpenAIEmbeddings",
    "langchain_openai.chat_models.ChatOpenAI",
    "langchain.chat_models.ChatOpenAI",
    "langchain.llms.OpenAI",
    "langchain.embeddings.OpenAIEmbeddings",
    "langchain_community.chat_models.ChatOpenAI",
    "langchain_community.llms.OpenAI",
    "langchain_community.embeddings.OpenAIEmbeddings",
    "langchain.embeddings.openai.OpenAIEmbeddings",
    "langchain.chat_models.openai.ChatOpenAI"
   ],
   "fact": "C01",
   "family": "openai",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/openai",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_openai.AzureChatOpenAI",
    "langchain_openai.AzureOpenAI",
    "langchain_openai.AzureOpenAIEmbeddings",
    "langchain.chat_models.AzureChatOpenAI",
    "langchain_community.chat_models.AzureChatOpenAI"
   ],
   "fact": "C01",
   "family": "azure-openai",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name",
    "azure_deployment",
    "deployment_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/azure_chat_openai",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_anthropic.ChatAnthropic",
    "langchain.chat_models.ChatAnthropic",
    "langchain_community.chat_models.ChatAnthropic"
   ],
   "fact": "C01",
   "family": "anthropic",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/anthropic",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_google_genai.ChatGoogleGenerativeAI",
    "langchain_google_genai.GoogleGenerativeAIEmbeddings",
    "langchain_google_genai.GoogleGenerativeAI"
   ],
   "fact": "C01",
   "family": "google",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/google_generative_ai",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_google_vertexai.ChatVertexAI",
    "langchain_google_vertexai.VertexAI",
    "langchain_google_vertexai.VertexAIEmbeddings"
   ],
   "fact": "C01",
   "family": "vertex-ai",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/google_vertex_ai",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_mistralai.ChatMistralAI",
    "langchain_mistralai.chat_models.ChatMistralAI"
   ],
   "fact": "C01",
   "family": "mistral",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/mistralai",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_cohere.ChatCohere",
    "langchain_cohere.CohereEmbeddings"
   ],
   "fact": "C01",
   "family": "cohere",
   "subject": [
    "$family"
   ],
   "model": [
    "model"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/cohere",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_groq.ChatGroq"
   ],
   "fact": "C01",
   "family": "groq",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/groq",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_aws.ChatBedrock",
    "langchain_aws.ChatBedrockConverse",
    "langchain_aws.BedrockLLM",
    "langchain_community.chat_models.BedrockChat"
   ],
   "fact": "C01",
   "family": "aws-bedrock",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_id"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/bedrock",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_ollama.ChatOllama",
    "langchain_ollama.OllamaLLM",
    "langchain_ollama.OllamaEmbeddings",
    "langchain_community.chat_models.ChatOllama",
    "langchain_community.llms.Ollama"
   ],
   "fact": "C01",
   "family": "ollama",
   "subject": [
    "$family"
   ],
   "model": [
    "model"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/ollama",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_together.ChatTogether"
   ],
   "fact": "C01",
   "family": "together",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/together",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_deepseek.ChatDeepSeek"
   ],
   "fact": "C01",
   "family": "deepseek",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/deepseek",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_xai.ChatXAI"
   ],
   "fact": "C01",
   "family": "xai",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    "model_name"
   ],
   "source": "https://docs.langchain.com/oss/python/integrations/chat/xai",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain.chat_models.init_chat_model"
   ],
   "fact": "C01",
   "family": "langchain",
   "subject": [
    "$family"
   ],
   "model": [
    "model",
    0
   ],
   "source": "https://docs.langchain.com/oss/python/langchain/models",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "llama_index.llms.openai.OpenAI",
    "llama_index.embeddings.openai.OpenAIEmbedding"
   ],
   "fact": "C01",
   "family": "openai",
   "subject": [
    "$family"
   ],
   "model": [
    "model"
   ],
   "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "llama_index.llms.anthropic.Anthropic"
   ],
   "fact": "C01",
   "family": "anthropic",
   "subject": [
    "$family"
   ],
   "model": [
    "model"
   ],
   "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "llama_index.llms.ollama.Ollama"
   ],
   "fact": "C01",
   "family": "ollama",
   "subject": [
    "$family"
   ],
   "model": [
    "model"
   ],
   "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "llama_index.llms.azure_openai.AzureOpenAI"
   ],
   "fact": "C01",
   "family": "azure-openai",
   "subject": [
    "$family"
   ],
   "model": [
    "model"
   ],
   "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "llama_index.llms.google_genai.GoogleGenAI",
    "llama_index.llms.gemini.Gemini"
   ],
   "fact": "C01",
   "family": "google",
   "subject": [
    "$family"
   ],
   "model": [
    "model"
   ],
   "source": "https://developers.llamaindex.ai/python/framework/module_guides/models/llms/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_experimental.utilities.PythonREPL",
    "langchain_experimental.utilities.python.PythonREPL",
    "langchain_experimental.tools.PythonREPLTool",
    "langchain_experimental.tools.PythonAstREPLTool",
    "langchain_experimental.tools.python.tool.PythonREPLTool",
    "langchain_experimental.tools.python.tool.PythonAstREPLTool",
    "langchain.utilities.PythonREPL",
    "langchain.tools.PythonREPLTool"
   ],
   "fact": "C07",
   "family": "langchain",
   "state": "unsafe",
   "effect": "execute",
   "source": "https://docs.langchain.com/oss/python/integrations/tools/python",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_community.tools.ShellTool",
    "langchain_community.tools.shell.tool.ShellTool",
    "langchain.tools.ShellTool",
    "langchain_experimental.llm_bash.bash.BashProcess"
   ],
   "fact": "C07",
   "family": "langchain",
   "state": "unsafe",
   "effect": "execute",
   "source": "https://docs.langchain.com/oss/python/integrations/tools/bash",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "autogen_ext.code_executors.local.LocalCommandLineCodeExecutor",
    "autogen.coding.LocalCommandLineCodeExecutor",
    "autogen.coding.local_commandline_code_executor.LocalCommandLineCodeExecutor"
   ],
   "fact": "C07",
   "family": "autogen",
   "state": "unsafe",
   "effect": "execute",
   "source": "https://microsoft.github.io/autogen/stable/reference/python/autogen_ext.code_executors.local.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "autogen_ext.code_executors.docker.DockerCommandLineCodeExecutor",
    "autogen.coding.DockerCommandLineCodeExecutor"
   ],
   "fact": "C07",
   "family": "autogen",
   "state": "safe",
   "effect": "execute",
   "source": "https://microsoft.github.io/autogen/stable/reference/python/autogen_ext.code_executors.docker.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "crewai_tools.CodeInterpreterTool"
   ],
   "fact": "C07",
   "family": "crewai",
   "switch": {
    "arg": "unsafe_mode",
    "safe": [
     false
    ],
    "unsafe": [
     true
    ],
    "missing": "unknown"
   },
   "effect": "execute",
   "source": "https://docs.crewai.com/en/tools/ai-ml/codeinterpretertool",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "smolagents.PythonInterpreterTool"
   ],
   "fact": "C07",
   "family": "smolagents",
   "state": "unknown",
   "effect": "execute",
   "source": "https://huggingface.co/docs/smolagents/reference/default_tools",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "agents.LocalShellTool",
    "agents.ShellTool",
    "agents.ComputerTool"
   ],
   "fact": "C07",
   "family": "openai-agents",
   "state": "unsafe",
   "effect": "execute",
   "source": "https://openai.github.io/openai-agents-python/tools/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain.agents.AgentExecutor",
    "langchain.agents.AgentExecutor.from_agent_and_tools",
    "langchain.agents.initialize_agent",
    "langchain.agents.create_agent",
    "langchain.agents.create_react_agent",
    "langchain.agents.create_tool_calling_agent",
    "langchain.agents.create_openai_functions_agent",
    "langchain.agents.create_openai_tools_agent",
    "langchain.agents.create_structured_chat_agent",
    "langchain_classic.agents.AgentExecutor",
    "langchain_experimental.agents.create_pandas_dataframe_agent",
    "langchain_experimental.agents.agent_toolkits.create_pandas_dataframe_agent",
    "langchain_community.agent_toolkits.create_sql_agent",
    "deepagents.create_deep_agent"
   ],
   "fact": "C06",
   "family": "langchain",
   "subject": [
    "name"
   ],
   "source": "https://docs.langchain.com/oss/python/langchain/agents",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langgraph.prebuilt.create_react_agent",
    "langgraph.prebuilt.chat_agent_executor.create_react_agent",
    "langgraph.graph.StateGraph",
    "langgraph.graph.state.StateGraph",
    "langgraph_supervisor.create_supervisor"
   ],
   "fact": "C06",
   "family": "langgraph",
   "subject": [
    "name"
   ],
   "source": "https://docs.langchain.com/oss/python/langgraph/overview",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "crewai.Agent",
    "crewai.Crew",
    "crewai.agent.Agent",
    "crewai.crew.Crew"
   ],
   "fact": "C06",
   "family": "crewai",
   "subject": [
    "role",
    "name"
   ],
   "source": "https://docs.crewai.com/en/concepts/agents",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "autogen_agentchat.agents.*Agent",
    "autogen.AssistantAgent",
    "autogen.UserProxyAgent",
    "autogen.ConversableAgent",
    "autogen.GroupChatManager",
    "ag2.*Agent"
   ],
   "fact": "C06",
   "family": "autogen",
   "subject": [
    "name",
    0
   ],
   "source": "https://microsoft.github.io/autogen/stable/user-guide/agentchat-user-guide/tutorial/agents.html",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "smolagents.CodeAgent",
    "smolagents.ToolCallingAgent",
    "smolagents.MultiStepAgent",
    "smolagents.agents.CodeAgent",
    "smolagents.agents.ToolCallingAgent"
   ],
   "fact": "C06",
   "family": "smolagents",
   "subject": [
    "name"
   ],
   "source": "https://huggingface.co/docs/smolagents/reference/agents",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "agents.Agent"
   ],
   "fact": "C06",
   "family": "openai-agents",
   "subject": [
    "name",
    0
   ],
   "requires": [
    "instructions",
    "handoffs"
   ],
   "source": "https://openai.github.io/openai-agents-python/agents/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "pydantic_ai.Agent",
    "pydantic_ai.agent.Agent"
   ],
   "fact": "C06",
   "family": "pydantic-ai",
   "subject": [
    "name"
   ],
   "model": [
    "model",
    0
   ],
   "source": "https://ai.pydantic.dev/agents/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "google.adk.agents.*Agent",
    "google.adk.Agent",
    "google.adk.agents.llm_agent.Agent"
   ],
   "fact": "C06",
   "family": "google-adk",
   "subject": [
    "name"
   ],
   "source": "https://google.github.io/adk-docs/agents/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "claude_agent_sdk.ClaudeSDKClient",
    "claude_agent_sdk.query",
    "claude_code_sdk.ClaudeSDKClient",
    "claude_code_sdk.query"
   ],
   "fact": "C06",
   "family": "claude-agent-sdk",
   "source": "https://platform.claude.com/docs/en/agent-sdk/python",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "llama_index.core.agent.*Agent",
    "llama_index.core.agent.*Agent.from_tools",
    "llama_index.core.agent.workflow.*Agent",
    "llama_index.core.agent.workflow.AgentWorkflow",
    "llama_index.agent.*Agent.from_tools"
   ],
   "fact": "C06",
   "family": "llama-index",
   "subject": [
    "name"
   ],
   "source": "https://developers.llamaindex.ai/python/framework/use_cases/agents/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "strands.Agent"
   ],
   "fact": "C06",
   "family": "strands",
   "subject": [
    "name"
   ],
   "source": "https://strandsagents.com/latest/documentation/docs/user-guide/concepts/agents/agent-loop/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "langchain_core.tools.tool",
    "langchain_core.tools.convert.tool",
    "langchain.tools.tool",
    "langchain.agents.tool",
    "langchain_community.tools.tool"
   ],
   "form": "decorator",
   "fact": "T01",
   "family": "langchain",
   "source": "https://docs.langchain.com/oss/python/langchain/tools",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "agents.function_tool",
    "agents.tool.function_tool"
   ],
   "form": "decorator",
   "fact": "T01",
   "family": "openai-agents",
   "source": "https://openai.github.io/openai-agents-python/tools/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "smolagents.tool",
    "smolagents.tools.tool"
   ],
   "form": "decorator",
   "fact": "T01",
   "family": "smolagents",
   "source": "https://huggingface.co/docs/smolagents/tutorials/tools",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "crewai.tools.tool",
    "crewai_tools.tool"
   ],
   "form": "decorator",
   "fact": "T01",
   "family": "crewai",
   "source": "https://docs.crewai.com/en/concepts/tools",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "pydantic_ai.Agent.tool",
    "pydantic_ai.Agent.tool_plain",
    "pydantic_ai.agent.Agent.tool"
   ],
   "form": "decorator",
   "fact": "T01",
   "family": "pydantic-ai",
   "source": "https://ai.pydantic.dev/tools/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "mcp.server.fastmcp.FastMCP.tool",
    "mcp.server.FastMCP.tool",
    "fastmcp.FastMCP.tool"
   ],
   "form": "decorator",
   "fact": "T01",
   "family": "mcp",
   "source": "https://modelcontextprotocol.github.io/python-sdk/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "strands.tool"
   ],
   "form": "decorator",
   "fact": "T01",
   "family": "strands",
   "source": "https://strandsagents.com/latest/documentation/docs/user-guide/concepts/tools/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "claude_agent_sdk.tool"
   ],
   "form": "decorator",
   "fact": "T01",
   "family": "claude-agent-sdk",
   "source": "https://platform.claude.com/docs/en/agent-sdk/python",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "fastapi.FastAPI",
    "fastapi.applications.FastAPI"
   ],
   "fact": "E01",
   "family": "fastapi",
   "source": "https://fastapi.tiangolo.com/reference/fastapi/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "flask.Flask",
    "flask.app.Flask"
   ],
   "fact": "E01",
   "family": "flask",
   "source": "https://flask.palletsprojects.com/en/stable/api/",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "gradio.Interface.**.launch",
    "gradio.Blocks.**.launch",
    "gradio.ChatInterface.**.launch",
    "gradio.TabbedInterface.**.launch"
   ],
   "fact": "E01",
   "family": "gradio",
   "source": "https://www.gradio.app/docs/gradio/blocks#launch",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "streamlit"
   ],
   "form": "import",
   "fact": "E01",
   "family": "streamlit",
   "source": "https://docs.streamlit.io/develop/api-reference",
   "date": "2026-11-23"
  },
  {
   "symbols": [
    "uvicorn.run"
   ],
   "fact": "E01",
   "family": "uvicorn",
   "source": "https://www.uvicorn.org/deployment/",
   "date": "2026-11-23"
  }
 ],
 "effects": [
  {
   "effect": "execute",
   "symbols": [
    "subprocess.*",
    "os.system",
    "os.popen",
    "os.exec*",
    "os.spawn*",
    "asyncio.create_subprocess_*",
    "builtins.eval",
    "builtins.exec",
    "paramiko.**.exec_command",
    "langchain_experimental.**.run"
   ]
  },
  {
   "effect": "send",
   "symbols": [
    "requests.post",
    "requests.put",
    "requests.patch",
    "requests.delete",
    "requests.Session.post",
    "requests.Session.put",
    "requests.Session.patch",
    "requests.Session.delete",
    "httpx.post",
    "httpx.put",
    "httpx.patch",
    "httpx.delete",
    "httpx.Client.post",
    "httpx.AsyncClient.post",
    "httpx.AsyncClient.put",
    "aiohttp.ClientSession.post",
    "smtplib.**",
    "slack_sdk.**.chat_postMessage",
    "twilio.**.create"
   ]
  },
  {
   "effect": "write",
   "symbols": [
    "os.remove",
    "os.unlink",
    "os.rename",
    "os.replace",
    "os.makedirs",
    "os.mkdir",
    "shutil.*",
    "pathlib.Path.**.write_text",
    "pathlib.Path.**.write_bytes",
    "pathlib.Path.**.unlink",
    "pathlib.Path.**.mkdir"
   ]
  },
  {
   "effect": "read",
   "symbols": [
    "requests.get",
    "requests.Session.get",
    "httpx.get",
    "httpx.Client.get",
    "httpx.AsyncClient.get",
    "aiohttp.ClientSession.get",
    "urllib.request.urlopen",
    "pathlib.Path.**.read_text",
    "pathlib.Path.**.read_bytes"
   ]
  }
 ],
 "data_classes": [
  "*Tokenizer",
  "*TokenizerFast",
  "*Config",
  "*Scheduler",
  "*Processor",
  "*ProcessorFast",
  "*FeatureExtractor"
 ],
 "packages": [
  {
   "name": "torch",
   "distribution": "torch"
  },
  {
   "name": "torchvision",
   "distribution": "torchvision"
  },
  {
   "name": "torchaudio",
   "distribution": "torchaudio"
  },
  {
   "name": "tensorflow",
   "distribution": "tensorflow"
  },
  {
   "name": "keras",
   "distribution": "keras"
  },
  {
   "name": "tf_keras",
   "distribution": "tf-keras"
  },
  {
   "name": "jax",
   "distribution": "jax"
  },
  {
   "name": "flax",
   "distribution": "flax"
  },
  {
   "name": "transformers",
   "distribution": "transformers"
  },
  {
   "name": "diffusers",
   "distribution": "diffusers"
  },
  {
   "name": "peft",
   "distribution": "peft"
  },
  {
   "name": "trl",
   "distribution": "trl"
  },
  {
   "name": "accelerate",
   "distribution": "accelerate"
  },
  {
   "name": "sentence_transformers",
   "distribution": "sentence-transformers"
  },
  {
   "name": "timm",
   "distribution": "timm"
  },
  {
   "name": "safetensors",
   "distribution": "safetensors"
  },
  {
   "name": "huggingface_hub",
   "distribution": "huggingface-hub"
  },
  {
   "name": "sklearn",
   "distribution": "scikit-learn"
  },
  {
   "name": "xgboost",
   "distribution": "xgboost"
  },
  {
   "name": "lightgbm",
   "distribution": "lightgbm"
  },
  {
   "name": "catboost",
   "distribution": "catboost"
  },
  {
   "name": "onnxruntime",
   "distribution": "onnxruntime"
  },
  {
   "name": "llama_cpp",
   "distribution": "llama-cpp-python"
  },
  {
   "name": "vllm",
   "distribution": "vllm"
  },
  {
   "name": "spacy",
   "distribution": "spacy"
  },
  {
   "name": "openai",
   "distribution": "openai"
  },
  {
   "name": "anthropic",
   "distribution": "anthropic"
  },
  {
   "name": "google.genai",
   "distribution": "google-genai"
  },
  {
   "name": "google.generativeai",
   "distribution": "google-generativeai"
  },
  {
   "name": "google.adk",
   "distribution": "google-adk"
  },
  {
   "name": "vertexai",
   "distribution": "google-cloud-aiplatform"
  },
  {
   "name": "mistralai",
   "distribution": "mistralai"
  },
  {
   "name": "cohere",
   "distribution": "cohere"
  },
  {
   "name": "groq",
   "distribution": "groq"
  },
  {
   "name": "together",
   "distribution": "together"
  },
  {
   "name": "replicate",
   "distribution": "replicate"
  },
  {
   "name": "litellm",
   "distribution": "litellm"
  },
  {
   "name": "ollama",
   "distribution": "ollama"
  },
  {
   "name": "langchain",
   "distribution": "langchain"
  },
  {
   "name": "langchain_core",
   "distribution": "langchain-core"
  },
  {
   "name": "langchain_community",
   "distribution": "langchain-community"
  },
  {
   "name": "langchain_experimental",
   "distribution": "langchain-experimental"
  },
  {
   "name": "langchain_openai",
   "distribution": "langchain-openai"
  },
  {
   "name": "langchain_anthropic",
   "distribution": "langchain-anthropic"
  },
  {
   "name": "langchain_google_genai",
   "distribution": "langchain-google-genai"
  },
  {
   "name": "langchain_google_vertexai",
   "distribution": "langchain-google-vertexai"
  },
  {
   "name": "langchain_mistralai",
   "distribution": "langchain-mistralai"
  },
  {
   "name": "langchain_cohere",
   "distribution": "langchain-cohere"
  },
  {
   "name": "langchain_groq",
   "distribution": "langchain-groq"
  },
  {
   "name": "langchain_aws",
   "distribution": "langchain-aws"
  },
  {
   "name": "langchain_ollama",
   "distribution": "langchain-ollama"
  },
  {
   "name": "langchain_huggingface",
   "distribution": "langchain-huggingface"
  },
  {
   "name": "langgraph",
   "distribution": "langgraph"
  },
  {
   "name": "llama_index",
   "distribution": "llama-index"
  },
  {
   "name": "crewai",
   "distribution": "crewai"
  },
  {
   "name": "autogen",
   "distribution": "autogen"
  },
  {
   "name": "autogen_agentchat",
   "distribution": "autogen-agentchat"
  },
  {
   "name": "smolagents",
   "distribution": "smolagents"
  },
  {
   "name": "pydantic_ai",
   "distribution": "pydantic-ai"
  },
  {
   "name": "claude_agent_sdk",
   "distribution": "claude-agent-sdk"
  },
  {
   "name": "mcp",
   "distribution": "mcp"
  },
  {
   "name": "chromadb",
   "distribution": "chromadb"
  },
  {
   "name": "faiss",
   "distribution": "faiss-cpu"
  },
  {
   "name": "pinecone",
   "distribution": "pinecone"
  },
  {
   "name": "qdrant_client",
   "distribution": "qdrant-client"
  },
  {
   "name": "weaviate",
   "distribution": "weaviate-client"
  }
 ],
 "literals": [
  "trust_remote_code",
  "trust-remote-code"
 ]
}

export const sectionWords: Readonly<Record<string, readonly string[]>> = {
 "description": [
  "description",
  "model description",
  "model details",
  "model detail",
  "model summary",
  "summary",
  "overview",
  "introduction",
  "about",
  "about this model",
  "about the model",
  "about the dataset",
  "dataset description",
  "dataset details",
  "dataset summary",
  "dataset overview",
  "data set description",
  "model overview",
  "model information",
  "model type",
  "model architecture",
  "architecture",
  "basic information",
  "general information",
  "motivation",
  "composition",
  "dataset structure",
  "data structure",
  "model"
 ],
 "intended-use": [
  "uses",
  "use",
  "usage scenario",
  "intended use",
  "intended uses",
  "intended usage",
  "intended use case",
  "intended use cases",
  "use case",
  "use cases",
  "direct use",
  "downstream use",
  "primary intended use",
  "primary intended uses",
  "primary intended users",
  "primary use",
  "primary uses",
  "primary use case",
  "primary use cases",
  "intended user",
  "intended users",
  "intended purpose",
  "purpose",
  "evaluated use",
  "model use",
  "recommended use",
  "recommended uses",
  "applications",
  "intended applications",
  "supported tasks",
  "supported tasks and leaderboards",
  "supported uses"
 ],
 "out-of-scope": [
  "out-of-scope use",
  "out of scope use",
  "out-of-scope uses",
  "out of scope uses",
  "out-of-scope use case",
  "out-of-scope use cases",
  "out of scope use cases",
  "out-of-scope",
  "out of scope",
  "out-of-scope usage",
  "misuse",
  "malicious use",
  "misuse and malicious use",
  "prohibited use",
  "prohibited uses",
  "not intended use",
  "unintended use",
  "unintended uses",
  "uses to avoid",
  "inappropriate use",
  "restricted uses",
  "non-intended use",
  "discouraged use",
  "misuse and out-of-scope use",
  "misuse, malicious use, and out-of-scope use"
 ],
 "training-data": [
  "training data",
  "training dataset",
  "training datasets",
  "training data set",
  "training set",
  "training corpus",
  "pre-training data",
  "pretraining data",
  "fine-tuning data",
  "finetuning data",
  "data used for training",
  "source data",
  "data",
  "dataset",
  "datasets",
  "data set",
  "data sets",
  "datasets used",
  "dataset used",
  "data sources",
  "data source",
  "training data sources",
  "corpus",
  "data overview"
 ],
 "training-procedure": [
  "training procedure",
  "training details",
  "training",
  "training process",
  "training hyperparameters",
  "hyperparameters",
  "training configuration",
  "training setup",
  "fine-tuning",
  "fine-tuning procedure",
  "training regime",
  "how the model was trained"
 ],
 "evaluation": [
  "evaluation",
  "evaluations",
  "evaluation results",
  "evaluation result",
  "results",
  "result",
  "performance",
  "metrics",
  "metric",
  "model performance",
  "performance metrics",
  "quantitative analyses",
  "quantitative analysis",
  "evaluation data",
  "evaluation datasets",
  "testing data",
  "testing data factors and metrics",
  "evaluation metrics",
  "benchmark",
  "benchmarks",
  "benchmark results",
  "accuracy",
  "test results",
  "eval results",
  "evaluation procedure",
  "performance evaluation",
  "validation",
  "validation results"
 ],
 "limitations": [
  "limitations",
  "limitation",
  "known limitations",
  "model limitations",
  "limits",
  "risks",
  "risks and limitations",
  "bias risks and limitations",
  "bias, risks, and limitations",
  "bias, risks and limitations",
  "limitations and bias",
  "limitations and biases",
  "bias and limitations",
  "biases and limitations",
  "caveats",
  "caveats and recommendations",
  "known issues",
  "risks and biases",
  "limitations and risks",
  "other known limitations",
  "technical limitations",
  "considerations for using the data",
  "broader implications"
 ],
 "bias": [
  "bias",
  "biases",
  "fairness",
  "known biases",
  "discussion of biases",
  "bias and fairness",
  "ethical considerations",
  "ethical consideration",
  "ethics",
  "social impact",
  "social impact of dataset"
 ],
 "recommendations": [
  "recommendations",
  "recommendation",
  "mitigations",
  "guidance"
 ],
 "license": [
  "license",
  "licence",
  "licenses",
  "licences",
  "licensing",
  "license information",
  "licensing information",
  "license and terms",
  "terms of use",
  "code license",
  "weights license",
  "model license",
  "dataset license",
  "copyright and license",
  "license(s)",
  "terms"
 ],
 "contact": [
  "contact",
  "contacts",
  "contact information",
  "contact us",
  "contact details",
  "model card contact",
  "dataset card contact",
  "card contact",
  "feedback",
  "questions",
  "questions or comments",
  "where to send questions",
  "where to send questions or comments about the model",
  "send questions or comments about the model to",
  "maintainers",
  "maintainer",
  "maintained by",
  "support",
  "point of contact",
  "reporting issues"
 ],
 "developer": [
  "developed by",
  "developer",
  "developers",
  "model developer",
  "model developers",
  "authors",
  "author",
  "model card authors",
  "dataset card authors",
  "organization",
  "organisation",
  "organization developing the model",
  "organisation developing the model",
  "person or organization developing model",
  "created by",
  "dataset curators",
  "curated by",
  "owner",
  "owners",
  "model owner",
  "funded by",
  "shared by",
  "provided by",
  "publisher",
  "who are the source data producers"
 ],
 "version": [
  "version",
  "model version",
  "model date",
  "date",
  "release date",
  "changelog",
  "version history",
  "release notes",
  "revision"
 ],
 "base-model": [
  "base model",
  "finetuned from",
  "fine-tuned from",
  "finetuned from model",
  "fine-tuned from model",
  "parent model",
  "derived from",
  "foundation model"
 ],
 "data-collection": [
  "data collection",
  "data collection and processing",
  "collection",
  "collection process",
  "data collection process",
  "initial data collection and normalization",
  "data acquisition",
  "curation rationale",
  "dataset creation",
  "dataset curation",
  "data curation",
  "how was the data collected"
 ],
 "data-processing": [
  "preprocessing",
  "pre-processing",
  "data preprocessing",
  "data pre-processing",
  "data processing",
  "processing",
  "cleaning",
  "data cleaning",
  "preprocessing/cleaning/labeling",
  "labeling",
  "labelling",
  "annotation",
  "annotations",
  "annotation process",
  "filtering",
  "data filtering",
  "blocklist",
  "blocklists"
 ],
 "sensitive-data": [
  "personal and sensitive information",
  "sensitive data",
  "personal data",
  "privacy",
  "personal information",
  "sensitive information",
  "pii",
  "data privacy",
  "privacy considerations"
 ],
 "maintenance": [
  "maintenance",
  "updates",
  "update policy",
  "maintenance plan"
 ],
 "how-to-use": [
  "how to use",
  "usage",
  "how to get started with the model",
  "getting started",
  "get started",
  "quickstart",
  "quick start",
  "how to use the model",
  "example usage",
  "inference",
  "how to load",
  "how to run"
 ],
 "environmental-impact": [
  "environmental impact",
  "carbon footprint",
  "carbon emissions",
  "co2 emissions",
  "energy consumption"
 ],
 "technical-specifications": [
  "technical specifications",
  "technical details",
  "compute infrastructure",
  "hardware",
  "software",
  "model architecture and objective",
  "implementation details",
  "speeds sizes times",
  "hardware requirements"
 ],
 "citation": [
  "citation",
  "citation information",
  "citing",
  "how to cite",
  "bibtex",
  "bibtex entry and citation info",
  "references",
  "cite"
 ]
}

export const placeholderWords: Readonly<Record<string, readonly string[]>> = {
 "sentences": [
  "[more information needed]",
  "more information needed for further recommendations",
  "more information needed",
  "users (both direct and downstream) should be made aware of the risks, biases and limitations of the model",
  "users should be made aware of the risks, biases and limitations of the dataset",
  "this modelcard aims to be a base template for new models",
  "this dataset card aims to be a base template for new datasets",
  "it has been generated using this raw template",
  "this is the model card of a 🤗 transformers model that has been pushed on the hub",
  "this model card has been automatically generated",
  "use the code below to get started with the model",
  "carbon emissions can be estimated using the machine learning impact calculator presented in lacoste et al. (2019)",
  "[needs more information]"
 ],
 "whole": [
  "tbd",
  "todo",
  "tba",
  "tbc",
  "n/a",
  "na",
  "fixme",
  "xxx",
  "optional",
  "to be determined",
  "to be done",
  "to be added",
  "to be announced",
  "to be filled",
  "to be filled in",
  "to be completed",
  "to do",
  "coming soon",
  "placeholder",
  "fill in",
  "fill me in",
  "not available yet",
  "work in progress",
  "wip",
  "url",
  "link",
  "email",
  "your text here",
  "lorem ipsum",
  "information needed",
  "needs more information"
 ]
}

export const imageUsers: Readonly<Record<string, string>> = {
 "debian": "root",
 "ubuntu": "root",
 "alpine": "root",
 "busybox": "root",
 "fedora": "root",
 "rockylinux": "root",
 "almalinux": "root",
 "amazonlinux": "root",
 "buildpack-deps": "root",
 "python": "root",
 "node": "root",
 "golang": "root",
 "rust": "root",
 "eclipse-temurin": "root",
 "nvidia/cuda": "root",
 "nvcr.io/nvidia/cuda": "root",
 "pytorch/pytorch": "root",
 "tensorflow/tensorflow": "root",
 "huggingface/transformers-pytorch-gpu": "root",
 "huggingface/transformers-all-latest-gpu": "root",
 "continuumio/miniconda3": "root",
 "condaforge/miniforge3": "root",
 "mambaorg/micromamba": "mambauser",
 "jupyter/base-notebook": "jovyan",
 "quay.io/jupyter/base-notebook": "jovyan",
 "quay.io/jupyter/pytorch-notebook": "jovyan"
}
