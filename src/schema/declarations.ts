// Generated from policies/schemas by scripts/schema.ts; do not edit.

/**
 * Default review date of every section.
 */
export type DeclaredDate = string
/**
 * Default review date of every section.
 */
export type DeclaredDate1 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate2 = string
/**
 * What proves it.
 */
export type DeclaredEvidence =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "evidenceItem".
 */
export type DeclaredEvidenceItem =
  | string
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * Who can reach it.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_exposure".
 */
export type DeclaredExposure = 'internal' | 'partner' | 'public'
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate3 = string
/**
 * What proves it.
 */
export type DeclaredEvidence1 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate4 = string
/**
 * What proves it.
 */
export type DeclaredEvidence2 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * The analysis.
 */
export type DeclaredEvidence3 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate5 = string
/**
 * What proves it.
 */
export type DeclaredEvidence4 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * The assessment.
 */
export type DeclaredEvidence5 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed.
 */
export type DeclaredDate6 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate7 = string
/**
 * What proves it.
 */
export type DeclaredEvidence6 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When.
 */
export type DeclaredDate8 = string
/**
 * When.
 */
export type DeclaredDate9 = string
/**
 * When.
 */
export type DeclaredDate10 = string
/**
 * When it was last updated.
 */
export type DeclaredDate11 = string
/**
 * Until when.
 */
export type DeclaredDate12 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate13 = string
/**
 * What proves it.
 */
export type DeclaredEvidence7 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * The data sets it is trained, tested or fed with.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_datasets".
 */
export type SectionDatasets = DeclaredDataset[]
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate14 = string
/**
 * What proves it.
 */
export type DeclaredEvidence8 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * The models it uses.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_models".
 */
export type SectionModels = DeclaredModel[]
/**
 * The certificate.
 */
export type DeclaredEvidence9 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it ends.
 */
export type DeclaredDate15 = string
/**
 * When it was assessed.
 */
export type DeclaredDate16 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate17 = string
/**
 * What proves it.
 */
export type DeclaredEvidence10 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * Who provides models, data, services.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_suppliers".
 */
export type SectionSuppliers = DeclaredSupplier[]
/**
 * The certificate.
 */
export type DeclaredEvidence11 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it ends.
 */
export type DeclaredDate18 = string
/**
 * When accounts were reviewed.
 */
export type DeclaredDate19 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate20 = string
/**
 * What proves it.
 */
export type DeclaredEvidence12 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate21 = string
/**
 * What proves it.
 */
export type DeclaredEvidence13 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * Other systems it talks to.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_interconnections".
 */
export type SectionInterconnections = DeclaredInterconnection[]
/**
 * When it was reviewed.
 */
export type DeclaredDate22 = string
/**
 * Who may do what, by stage.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_access".
 *
 * Items: A right.
 */
export type SectionAccess = {
  /**
   * The stage.
   */
  readonly phase?: 'design' | 'data' | 'train' | 'supply' | 'deploy' | 'operate' | 'retire'
  /**
   * repository, dataset, registry, model, api …
   */
  readonly asset?: string
  /**
   * read, write, publish, approve …
   */
  readonly role?: string
  /**
   * A team, workflow or service.
   */
  readonly who?: string
  readonly reviewed?: DeclaredDate22
}[]
/**
 * The rule.
 */
export type DeclaredEvidence14 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was checked.
 */
export type DeclaredDate23 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate24 = string
/**
 * What proves it.
 */
export type DeclaredEvidence15 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was tried.
 */
export type DeclaredDate25 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate26 = string
/**
 * What proves it.
 */
export type DeclaredEvidence16 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was tried.
 */
export type DeclaredDate27 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate28 = string
/**
 * What proves it.
 */
export type DeclaredEvidence17 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was made.
 */
export type DeclaredDate29 = string
/**
 * When it was.
 */
export type DeclaredDate30 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate31 = string
/**
 * What proves it.
 */
export type DeclaredEvidence18 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate32 = string
/**
 * What proves it.
 */
export type DeclaredEvidence19 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate33 = string
/**
 * What proves it.
 */
export type DeclaredEvidence20 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was made.
 */
export type DeclaredDate34 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate35 = string
/**
 * What proves it.
 */
export type DeclaredEvidence21 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate36 = string
/**
 * What proves it.
 */
export type DeclaredEvidence22 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it last ran.
 */
export type DeclaredDate37 = string
/**
 * When it last ran.
 */
export type DeclaredDate38 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate39 = string
/**
 * What proves it.
 */
export type DeclaredEvidence23 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate40 = string
/**
 * What proves it.
 */
export type DeclaredEvidence24 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When.
 */
export type DeclaredDate41 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate42 = string
/**
 * What proves it.
 */
export type DeclaredEvidence25 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate43 = string
/**
 * What proves it.
 */
export type DeclaredEvidence26 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last read.
 */
export type DeclaredDate44 = string
/**
 * When it was last read.
 */
export type DeclaredDate45 = string
/**
 * When it was last read.
 */
export type DeclaredDate46 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate47 = string
/**
 * What proves it.
 */
export type DeclaredEvidence27 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it last took place.
 */
export type DeclaredDate48 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate49 = string
/**
 * What proves it.
 */
export type DeclaredEvidence28 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate50 = string
/**
 * What proves it.
 */
export type DeclaredEvidence29 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When.
 */
export type DeclaredDate51 = string
/**
 * When the next is due.
 */
export type DeclaredDate52 = string
/**
 * Audits.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_audits".
 *
 * Items: An audit.
 */
export type SectionAudits = {
  /**
   * pentest, red-team, code, config, privacy …
   */
  readonly kind?: string
  /**
   * What was examined.
   */
  readonly scope?: string
  readonly date?: DeclaredDate51
  /**
   * By whom.
   */
  readonly by?: string
  /**
   * Whether they are independent.
   */
  readonly independent?: boolean
  /**
   * Where it is.
   */
  readonly report?: string
  /**
   * What is still open, by severity.
   */
  readonly findings_open?: {
    /**
     * Critical.
     */
    readonly critical?: number
    /**
     * High.
     */
    readonly high?: number
    /**
     * Medium.
     */
    readonly medium?: number
    /**
     * Low.
     */
    readonly low?: number
  }
  readonly next?: DeclaredDate52
}[]
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate53 = string
/**
 * What proves it.
 */
export type DeclaredEvidence30 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate54 = string
/**
 * What proves it.
 */
export type DeclaredEvidence31 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate55 = string
/**
 * What proves it.
 */
export type DeclaredEvidence32 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When.
 */
export type DeclaredDate56 = string
/**
 * What proves it.
 */
export type DeclaredEvidence33 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate57 = string
/**
 * What proves it.
 */
export type DeclaredEvidence34 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * Who does what.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_people".
 *
 * Items: A person or team.
 */
export type SectionPeople = {
  /**
   * The task.
   */
  readonly role?: string
  /**
   * Who.
   */
  readonly who?: string
  /**
   * Who stands in.
   */
  readonly deputy?: string
}[]
/**
 * When it must be renewed.
 */
export type DeclaredDate58 = string
/**
 * When it was last reviewed; default: the file's own date.
 */
export type DeclaredDate59 = string
/**
 * What proves it.
 */
export type DeclaredEvidence35 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }
/**
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "date".
 */
export type DeclaredDate60 = string
/**
 * A path, a URL, or `kind: what` with kind path, url, symbol, test, workflow, metric or flag; one or a list.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "evidence".
 */
export type DeclaredEvidence36 =
  | string
  | DeclaredEvidenceItem[]
  | {
      /**
       * A file or folder at the head.
       */
      readonly path?: string
      /**
       * A page; never fetched.
       */
      readonly url?: string
      /**
       * module.name in the code.
       */
      readonly symbol?: string
      /**
       * path::name.
       */
      readonly test?: string
      /**
       * file#job.
       */
      readonly workflow?: string
      /**
       * A metric that the code emits.
       */
      readonly metric?: string
      /**
       * A feature flag that the code reads.
       */
      readonly flag?: string
    }

/**
 * .github/ai-trust.yml: what the repository cannot show by itself. Only version is required; a key without a value counts as not answered.
 */
export interface Declarations {
  /**
   * Of this format.
   */
  readonly version: 1
  readonly reviewed?: DeclaredDate
  /**
   * May raise the level that the check computes, never lower it.
   */
  readonly profile?: 'minimal' | 'standard' | 'critical'
  /**
   * Several systems in one repository.
   */
  readonly systems?: readonly DeclaredPart[]
  readonly system?: DeclaredSystem
  readonly exposure?: DeclaredExposure
  readonly autonomy?: DeclaredAutonomy
  readonly criticality?: DeclaredCriticality
  readonly compliance?: DeclaredCompliance
  readonly data?: DeclaredData
  readonly datasets?: SectionDatasets
  readonly models?: SectionModels
  readonly suppliers?: SectionSuppliers
  readonly hosting?: DeclaredHosting
  readonly interconnections?: SectionInterconnections
  readonly access?: SectionAccess
  readonly access_control?: DeclaredAccessControl
  readonly reversibility?: DeclaredReversibility
  readonly continuity?: DeclaredContinuity
  readonly risk?: DeclaredRisk
  readonly architecture?: DeclaredArchitecture
  readonly security_foundation?: DeclaredFoundation
  readonly training_process?: DeclaredTrainingProcess
  readonly filters?: DeclaredFilters
  readonly evaluation?: DeclaredEvaluation
  readonly monitoring?: DeclaredMonitoring
  readonly incidents?: DeclaredIncidents
  readonly vulnerabilities?: DeclaredVulnerabilities
  readonly watch?: DeclaredWatch
  readonly training?: DeclaredTraining
  readonly genai_policy?: DeclaredGenaiPolicy
  readonly audits?: SectionAudits
  readonly rights?: DeclaredRights
  readonly deletion?: DeclaredDeletion
  readonly retirement?: DeclaredRetirement
  readonly trust?: DeclaredTrust
  readonly people?: SectionPeople
  readonly statements?: DeclaredStatements
}
/**
 * One of several systems in the repository: its folders, and the same sections as at the top, which lead there.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "system".
 */
export interface DeclaredPart {
  /**
   * Its name.
   */
  readonly name: string
  /**
   * Its folders.
   */
  readonly paths?: readonly string[]
  readonly reviewed?: DeclaredDate1
  /**
   * May raise the level that the check computes, never lower it.
   */
  readonly profile?: 'minimal' | 'standard' | 'critical'
  readonly system?: DeclaredSystem
  readonly exposure?: DeclaredExposure
  readonly autonomy?: DeclaredAutonomy
  readonly criticality?: DeclaredCriticality
  readonly compliance?: DeclaredCompliance
  readonly data?: DeclaredData
  readonly datasets?: SectionDatasets
  readonly models?: SectionModels
  readonly suppliers?: SectionSuppliers
  readonly hosting?: DeclaredHosting
  readonly interconnections?: SectionInterconnections
  readonly access?: SectionAccess
  readonly access_control?: DeclaredAccessControl
  readonly reversibility?: DeclaredReversibility
  readonly continuity?: DeclaredContinuity
  readonly risk?: DeclaredRisk
  readonly architecture?: DeclaredArchitecture
  readonly security_foundation?: DeclaredFoundation
  readonly training_process?: DeclaredTrainingProcess
  readonly filters?: DeclaredFilters
  readonly evaluation?: DeclaredEvaluation
  readonly monitoring?: DeclaredMonitoring
  readonly incidents?: DeclaredIncidents
  readonly vulnerabilities?: DeclaredVulnerabilities
  readonly watch?: DeclaredWatch
  readonly training?: DeclaredTraining
  readonly genai_policy?: DeclaredGenaiPolicy
  readonly audits?: SectionAudits
  readonly rights?: DeclaredRights
  readonly deletion?: DeclaredDeletion
  readonly retirement?: DeclaredRetirement
  readonly trust?: DeclaredTrust
  readonly people?: SectionPeople
  readonly statements?: DeclaredStatements
}
/**
 * What the system is for.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_system".
 */
export interface DeclaredSystem {
  /**
   * Its name.
   */
  readonly name?: string
  /**
   * What it does and for whom, in a sentence or two.
   */
  readonly purpose?: string
  /**
   * What it must not be used for.
   */
  readonly out_of_scope?: readonly string[]
  /**
   * Who uses it.
   */
  readonly users?: readonly string[]
  /**
   * Who answers for it.
   */
  readonly owner?: {
    /**
     * A team.
     */
    readonly team?: string
    /**
     * How to reach it.
     */
    readonly contact?: string
  }
  /**
   * classifier, llm-application, recommender …
   */
  readonly kind?: readonly string[]
  /**
   * What it does with models; a declared role opens questions, it never fails a control.
   */
  readonly roles?: {
    /**
     * Trains or fine-tunes models.
     */
    readonly trains?: boolean
    /**
     * Answers requests with a model.
     */
    readonly serves?: boolean
    /**
     * Uses a language model.
     */
    readonly llm?: boolean
    /**
     * Adds retrieved text to prompts.
     */
    readonly rag?: boolean
    /**
     * Lets a model choose actions.
     */
    readonly agentic?: boolean
    /**
     * Loads model files.
     */
    readonly loads_models?: boolean
    /**
     * Calls a hosted model.
     */
    readonly thirdparty_api?: boolean
    /**
     * Publishes models.
     */
    readonly distributes?: boolean
    /**
     * Publishes data sets.
     */
    readonly ships_data?: boolean
  }
  readonly reviewed?: DeclaredDate2
  readonly evidence?: DeclaredEvidence
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * What it may do without a person.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_autonomy".
 */
export interface DeclaredAutonomy {
  /**
   * advisory: only tells; approved: a person approves each action; supervised: acts, a person can stop it; autonomous: acts alone.
   */
  readonly level?: 'advisory' | 'approved' | 'supervised' | 'autonomous'
  /**
   * What its output does to a decision.
   */
  readonly decision_role?: 'informs' | 'recommends' | 'decides' | 'acts'
  /**
   * How people notice what goes wrong.
   */
  readonly oversight?: string
  /**
   * Who oversees it.
   */
  readonly users?: readonly string[]
  /**
   * Who is called.
   */
  readonly escalation?: string
  /**
   * How it is stopped; name the flag, workflow or symbol.
   */
  readonly stop?: string
  /**
   * What it can do in other systems.
   *
   * Items: An action.
   */
  readonly actions?: {
    /**
     * Its name; a tool's name links it to the code.
     */
    readonly id?: string
    /**
     * The system it acts on.
     */
    readonly target?: string
    /**
     * What it changes.
     */
    readonly effect?: 'read' | 'write' | 'execute' | 'physical' | 'financial' | 'legal'
    /**
     * What a wrong one costs.
     */
    readonly criticality?: 'low' | 'moderate' | 'high' | 'vital'
    /**
     * When a person checks it.
     */
    readonly validation?: 'none' | 'sampled' | 'after' | 'before'
    /**
     * Whether it can be taken back.
     */
    readonly reversible?: boolean
    /**
     * How much of it, e.g. 500/day.
     */
    readonly limit?: string
  }[]
  /**
   * What bounds it.
   *
   * Items: A safeguard.
   */
  readonly safeguards?: {
    /**
     * Where it stands.
     */
    readonly process?: string
    /**
     * What it does.
     */
    readonly guard?: string
    /**
     * Its kind.
     */
    readonly type?: 'limit' | 'second-source' | 'human' | 'fallback' | 'monitor'
  }[]
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate3
  readonly evidence?: DeclaredEvidence1
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * What its failure would cost.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_criticality".
 */
export interface DeclaredCriticality {
  /**
   * For the organisation.
   */
  readonly business?: 'low' | 'moderate' | 'high' | 'vital'
  /**
   * By what is lost.
   */
  readonly impact?: {
    /**
     * Of data.
     */
    readonly confidentiality?: 'low' | 'moderate' | 'high' | 'vital'
    /**
     * Of answers.
     */
    readonly integrity?: 'low' | 'moderate' | 'high' | 'vital'
    /**
     * Of the service.
     */
    readonly availability?: 'low' | 'moderate' | 'high' | 'vital'
    /**
     * Of people.
     */
    readonly safety?: 'low' | 'moderate' | 'high' | 'vital'
  }
  /**
   * What happens when it fails.
   */
  readonly failure_effect?: string
  /**
   * Who is affected.
   */
  readonly affected?: readonly string[]
  /**
   * How long it may be away.
   */
  readonly max_outage_hours?: number
  /**
   * Whether it moves or switches something.
   */
  readonly physical?: boolean
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate4
  readonly evidence?: DeclaredEvidence2
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * Which rules apply.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_compliance".
 */
export interface DeclaredCompliance {
  /**
   * For personal data.
   */
  readonly lawful_basis?: string
  /**
   * Laws and standards.
   *
   * Items: A regime.
   */
  readonly regimes?: {
    /**
     * GDPR, EU AI Act …
     */
    readonly name?: string
    /**
     * Whether it applies.
     */
    readonly applies?: boolean
    /**
     * controller, provider, deployer …
     */
    readonly role?: string
    /**
     * Its class under the regime.
     */
    readonly risk_class?: string
    /**
     * Why it does not apply.
     */
    readonly reason?: string
    readonly evidence?: DeclaredEvidence3
  }[]
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate5
  readonly evidence?: DeclaredEvidence4
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * Which data it holds and how it is kept.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_data".
 */
export interface DeclaredData {
  /**
   * The most sensitive it handles.
   */
  readonly sensitivity?: 'public' | 'internal' | 'personal' | 'special'
  /**
   * Whether people can be told from it.
   */
  readonly personal?: 'none' | 'personal' | 'special'
  /**
   * Kinds of personal data.
   */
  readonly categories?: readonly string[]
  /**
   * Where privacy was designed in.
   */
  readonly privacy_by_design?: {
    /**
     * The document.
     */
    readonly reference?: string
    /**
     * Stages it covers.
     */
    readonly stages?: readonly ('design' | 'data' | 'train' | 'supply' | 'deploy' | 'operate' | 'retire')[]
  }
  /**
   * How data stays secret.
   */
  readonly confidentiality?: {
    /**
     * In storage.
     */
    readonly at_rest?: string
    /**
     * On the wire.
     */
    readonly in_transit?: string
    /**
     * In memory.
     */
    readonly in_use?: string
    /**
     * What leaves.
     */
    readonly third_party_sharing?: string
    /**
     * What is logged.
     */
    readonly logs?: string
  }
  /**
   * What hides people.
   *
   * Items: A measure.
   */
  readonly measures?: {
    /**
     * What it protects.
     */
    readonly target?: 'data' | 'metadata' | 'model'
    /**
     * What is done.
     */
    readonly measure?: string
  }[]
  /**
   * Who may learn what through the model.
   */
  readonly need_to_know?: {
    /**
     * Groups of users.
     */
    readonly user_groups?: readonly string[]
    /**
     * Groups of data.
     */
    readonly data_groups?: readonly string[]
    /**
     * Where it is enforced.
     */
    readonly enforcement?: 'per-model' | 'per-index' | 'filter' | 'none'
  }
  /**
   * Who may reach the data.
   */
  readonly access_policy?: {
    /**
     * The document.
     */
    readonly path?: string
    /**
     * What holds when no rule does.
     */
    readonly default?: 'deny' | 'allow'
    /**
     * The rule for sensitive data.
     */
    readonly sensitive_rule?: string
  }
  /**
   * How data is kept track of.
   */
  readonly management?: {
    /**
     * dvc, lakefs …
     */
    readonly system?: string
    /**
     * Who answers for it.
     */
    readonly owner?: string
    /**
     * Where data sets are listed.
     */
    readonly catalogue?: string
    /**
     * Where their origin is.
     */
    readonly lineage?: string
  }
  /**
   * The privacy impact assessment.
   */
  readonly dpia?: {
    /**
     * Whether one is required.
     */
    readonly required?: boolean
    /**
     * How far it is.
     */
    readonly status?: 'done' | 'planned' | 'not-started'
    readonly evidence?: DeclaredEvidence5
    readonly reviewed?: DeclaredDate6
    /**
     * Why none is required.
     */
    readonly reason?: string
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate7
  readonly evidence?: DeclaredEvidence6
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * A data set.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "dataset".
 */
export interface DeclaredDataset {
  /**
   * Its name.
   */
  readonly id?: string
  /**
   * In the repository.
   */
  readonly path?: string
  /**
   * Elsewhere.
   */
  readonly uri?: string
  /**
   * What for.
   */
  readonly use?: readonly ('train' | 'validate' | 'test' | 'finetune' | 'rag' | 'eval')[]
  /**
   * From where.
   */
  readonly origin?: 'internal' | 'external' | 'synthetic' | 'user-feedback'
  /**
   * text, images, table …
   */
  readonly nature?: string
  /**
   * How it was got.
   */
  readonly sourcing?: string
  /**
   * What was done to it.
   */
  readonly processing?: string
  /**
   * Its sensitivity.
   */
  readonly sensitivity?: 'public' | 'internal' | 'personal' | 'special'
  /**
   * Whether people can be told from it.
   */
  readonly personal?: 'none' | 'personal' | 'special'
  /**
   * The exact revision.
   */
  readonly revision?: string
  /**
   * Of the file.
   */
  readonly sha256?: string
  /**
   * SPDX id or name.
   */
  readonly licence?: string
  /**
   * Its card.
   */
  readonly card?: string
  /**
   * Who may change it.
   */
  readonly write_access?: readonly string[]
  /**
   * How far it is trusted.
   */
  readonly trust?: {
    /**
     * How far.
     */
    readonly level?: 'low' | 'medium' | 'high'
    /**
     * Who decided.
     */
    readonly by?: string
    readonly date?: DeclaredDate8
    /**
     * Why.
     */
    readonly basis?: string
  }
  /**
   * Checks.
   */
  readonly quality?: {
    /**
     * Which.
     */
    readonly checks?: readonly string[]
    readonly last_run?: DeclaredDate9
  }
  /**
   * What was removed.
   */
  readonly cleaning?: {
    /**
     * How.
     */
    readonly steps?: readonly string[]
    readonly last_run?: DeclaredDate10
  }
  /**
   * What was left out.
   */
  readonly minimisation?: {
    /**
     * Rows.
     */
    readonly volume?: string
    /**
     * Columns.
     */
    readonly categories?: string
    /**
     * Detail.
     */
    readonly granularity?: string
    /**
     * Kinds.
     */
    readonly typology?: string
    /**
     * How it was decided.
     */
    readonly reason?: string
  }
  /**
   * How people are hidden in it.
   */
  readonly pseudonymisation?: {
    /**
     * Tokens, hashing, removal …
     */
    readonly method?: string
    /**
     * Before storage, at reading …
     */
    readonly when?: string
    /**
     * What is left.
     */
    readonly residual_risk?: string
    /**
     * Why it is not needed.
     */
    readonly reason?: string
    /**
     * Of differential privacy.
     */
    readonly epsilon?: number
  }
  /**
   * What is made of it.
   *
   * Items: A thing made of it.
   */
  readonly derived?: {
    /**
     * What.
     */
    readonly object?: 'metadata' | 'annotation' | 'feature' | 'embedding' | 'model'
    /**
     * How people are hidden in it.
     */
    readonly measures?: readonly string[]
    /**
     * How people are hidden in it.
     */
    readonly pseudonymisation?: {
      /**
       * Tokens, hashing, removal …
       */
      readonly method?: string
      /**
       * Before storage, at reading …
       */
      readonly when?: string
      /**
       * What is left.
       */
      readonly residual_risk?: string
      /**
       * Why it is not needed.
       */
      readonly reason?: string
      /**
       * Of differential privacy.
       */
      readonly epsilon?: number
    }
  }[]
  /**
   * How it was collected.
   */
  readonly collection?: {
    /**
     * How.
     */
    readonly method?: string
    /**
     * On which ground.
     */
    readonly basis?: string
    /**
     * Whether people know.
     */
    readonly people_informed?: boolean
    /**
     * Whether annotators are paid.
     */
    readonly paid_annotators?: boolean
    /**
     * How to leave.
     */
    readonly opt_out?: string
  }
  /**
   * How old it may be.
   */
  readonly freshness?: {
    readonly updated?: DeclaredDate11
    /**
     * How old it may get.
     */
    readonly max_age_days?: number
    /**
     * The job that refreshes it.
     */
    readonly check?: string
  }
  /**
   * How long it is kept.
   */
  readonly retention?: {
    readonly until?: DeclaredDate12
    /**
     * What then.
     */
    readonly action?: 'delete' | 'anonymise' | 'keep-with-reason'
    /**
     * Why.
     */
    readonly reason?: string
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate13
  readonly evidence?: DeclaredEvidence7
}
/**
 * A model.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "model".
 */
export interface DeclaredModel {
  /**
   * Its name.
   */
  readonly id?: string
  /**
   * In the repository.
   */
  readonly path?: string
  /**
   * Its id at the hub or provider.
   */
  readonly ref?: string
  /**
   * The exact revision.
   */
  readonly revision?: string
  /**
   * safetensors, gguf, onnx …
   */
  readonly format?: string
  /**
   * Of the file.
   */
  readonly sha256?: string
  /**
   * From where.
   */
  readonly origin?: 'trained' | 'finetuned' | 'third-party' | 'api'
  /**
   * The model it is made of.
   */
  readonly base?: string
  /**
   * Who provides it.
   */
  readonly supplier?: string
  /**
   * SPDX id or name.
   */
  readonly licence?: string
  /**
   * Its card.
   */
  readonly card?: string
  /**
   * Ids of the data sets it was trained on.
   */
  readonly datasets?: readonly string[]
  /**
   * Who may have it.
   */
  readonly confidentiality?: 'public' | 'internal' | 'secret'
  /**
   * What it is worth to an attacker.
   */
  readonly value?: 'low' | 'medium' | 'high'
  /**
   * Where it is signed.
   */
  readonly signature?: string
  /**
   * Where its origin is attested.
   */
  readonly attestations?: readonly string[]
  /**
   * How its answers are explained.
   */
  readonly explainability?: {
    /**
     * How much it is needed.
     */
    readonly need?: 'none' | 'low' | 'medium' | 'high'
    /**
     * How.
     */
    readonly method?: string
    /**
     * What it cannot explain.
     */
    readonly limits?: string
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate14
  readonly evidence?: DeclaredEvidence8
}
/**
 * A supplier.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "supplier".
 */
export interface DeclaredSupplier {
  /**
   * Its name.
   */
  readonly name?: string
  /**
   * What.
   */
  readonly provides?: readonly ('model' | 'model-api' | 'data' | 'library' | 'compute' | 'service' | 'operation')[]
  /**
   * What its failure costs.
   */
  readonly criticality?: 'low' | 'moderate' | 'high' | 'vital'
  /**
   * What it is certified for.
   *
   * Items: A standard.
   */
  readonly security_standards?: {
    /**
     * ISO/IEC 27001, SOC 2 …
     */
    readonly name?: string
    readonly evidence?: DeclaredEvidence9
    readonly expires?: DeclaredDate15
  }[]
  readonly assessed?: DeclaredDate16
  /**
   * What is known of it.
   */
  readonly reputation?: string
  /**
   * What is known of it.
   */
  readonly financial_health?: string
  /**
   * What is agreed.
   */
  readonly contract?: {
    /**
     * On security.
     */
    readonly security_clauses?: boolean
    /**
     * To audit.
     */
    readonly audit_right?: boolean
    /**
     * Until incidents are told.
     */
    readonly incident_notice_hours?: number
    /**
     * Whether they are listed.
     */
    readonly subcontractors?: string
    /**
     * Where data stays.
     */
    readonly data_location?: string
  }
  /**
   * What makes up for what is missing.
   */
  readonly compensating?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate17
  readonly evidence?: DeclaredEvidence10
}
/**
 * Where it runs.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_hosting".
 */
export interface DeclaredHosting {
  /**
   * Whose machines.
   */
  readonly model?: 'on-prem' | 'cloud' | 'hybrid' | 'saas'
  /**
   * Why there.
   */
  readonly justification?: string
  /**
   * The document.
   */
  readonly risk_assessment?: string
  /**
   * Where.
   */
  readonly region?: string
  /**
   * Regions that data may reach.
   */
  readonly regions_allowed?: readonly string[]
  /**
   * Of the provider.
   *
   * Items: A certificate.
   */
  readonly certification?: {
    /**
     * SecNumCloud, C5 …
     */
    readonly name?: string
    readonly evidence?: DeclaredEvidence11
    readonly expires?: DeclaredDate18
  }[]
  /**
   * Of stored data.
   */
  readonly encryption?: string
  /**
   * Who holds the keys.
   */
  readonly keys?: string
  /**
   * How it is separated.
   */
  readonly network?: string
  /**
   * Whether others build or run it.
   */
  readonly outsourcing?: boolean
  /**
   * By stage.
   *
   * Items: An environment.
   */
  readonly environments?: {
    /**
     * The stage.
     */
    readonly phase?: 'design' | 'data' | 'train' | 'supply' | 'deploy' | 'operate' | 'retire'
    /**
     * Who runs it.
     */
    readonly provider?: string
    /**
     * Where.
     */
    readonly region?: string
    /**
     * Which.
     */
    readonly accelerators?: string
    /**
     * dedicated, shared …
     */
    readonly sharing?: string
    /**
     * Who operates it.
     */
    readonly operator?: string
  }[]
  /**
   * How it is administered.
   */
  readonly admin?: {
    /**
     * The way in.
     */
    readonly path?: string
    /**
     * The bastion.
     */
    readonly bastion?: string
    /**
     * Which accounts.
     */
    readonly accounts?: string
    readonly reviewed?: DeclaredDate19
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate20
  readonly evidence?: DeclaredEvidence12
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * A link to another system.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "interconnection".
 */
export interface DeclaredInterconnection {
  /**
   * Its name.
   */
  readonly id?: string
  /**
   * Host or system.
   */
  readonly to?: string
  /**
   * Which way data goes.
   */
  readonly direction?: 'in' | 'out' | 'both'
  /**
   * How it is authenticated.
   */
  readonly auth?: string
  /**
   * How it is encrypted.
   */
  readonly encryption?: string
  /**
   * What goes over it.
   */
  readonly data?: string
  /**
   * What needs it.
   */
  readonly required_by?: string
  /**
   * How far the other side is trusted.
   */
  readonly trust?: 'internal' | 'partner' | 'untrusted'
  /**
   * Whether the model's answers change something there.
   */
  readonly writes?: boolean
  /**
   * Whether it is an industrial system.
   */
  readonly industrial?: boolean
  /**
   * When a person checks it.
   */
  readonly validation?: 'none' | 'sampled' | 'after' | 'before'
  /**
   * How much of it.
   */
  readonly limit?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate21
  readonly evidence?: DeclaredEvidence13
}
/**
 * How administrators are known.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_access_control".
 */
export interface DeclaredAccessControl {
  /**
   * More than a password.
   */
  readonly mfa?: {
    /**
     * all-admin …
     */
    readonly scope?: string
    /**
     * FIDO2 …
     */
    readonly method?: string
    readonly evidence?: DeclaredEvidence14
    readonly reviewed?: DeclaredDate23
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate24
  readonly evidence?: DeclaredEvidence15
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * How to leave a supplier.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_reversibility".
 */
export interface DeclaredReversibility {
  /**
   * In the contract.
   */
  readonly clause?: string
  /**
   * What can be taken along.
   */
  readonly export?: {
    /**
     * In which format.
     */
    readonly format?: string
    /**
     * How much.
     */
    readonly volume?: string
    /**
     * How long it takes.
     */
    readonly hours?: number
  }
  readonly tested?: DeclaredDate25
  /**
   * What would replace it.
   */
  readonly substitute?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate26
  readonly evidence?: DeclaredEvidence16
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * What happens without it.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_continuity".
 */
export interface DeclaredContinuity {
  /**
   * How skills are kept.
   */
  readonly lock_in?: string
  /**
   * Working without the model.
   */
  readonly degraded_mode?: {
    /**
     * The runbook.
     */
    readonly procedure?: string
    /**
     * When it starts.
     */
    readonly trigger?: string
    readonly tested?: DeclaredDate27
    /**
     * How long until it works.
     */
    readonly rto_hours?: number
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate28
  readonly evidence?: DeclaredEvidence17
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * The risk analysis.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_risk".
 */
export interface DeclaredRisk {
  /**
   * The document.
   */
  readonly analysis?: string
  /**
   * EBIOS RM, ISO 27005 …
   */
  readonly method?: string
  readonly date?: DeclaredDate29
  /**
   * Who approved it.
   */
  readonly approver?: string
  /**
   * The document.
   */
  readonly organisation_impact?: string
  /**
   * Attacks considered.
   *
   * Items: A threat.
   */
  readonly threats?: {
    /**
     * Which.
     */
    attack?:
      'poisoning' | 'extraction' | 'evasion' | 'hosting' | 'supply-chain' | 'lateralisation' | 'human' | 'malfunction'
    /**
     * What is done.
     */
    readonly treatment?: 'avoid' | 'reduce' | 'transfer' | 'accept'
    /**
     * Who answers for it.
     */
    readonly owner?: string
    /**
     * Why.
     */
    readonly reason?: string
  }[]
  /**
   * The analysis of each stage.
   */
  readonly stages?: {
    /**
     * The document.
     */
    readonly design?: string
    /**
     * The document.
     */
    readonly data?: string
    /**
     * The document.
     */
    readonly train?: string
    /**
     * The document.
     */
    readonly supply?: string
    /**
     * The document.
     */
    readonly deploy?: string
    /**
     * The document.
     */
    readonly operate?: string
    /**
     * The document.
     */
    readonly retire?: string
  }
  /**
   * The document.
   */
  readonly strategy?: string
  /**
   * Where risks are listed.
   */
  readonly register?: string
  /**
   * What is accepted.
   */
  readonly appetite?: string
  /**
   * How often it is reviewed.
   */
  readonly review_cadence_days?: number
  readonly last_review?: DeclaredDate30
  /**
   * Who accepted what is left.
   */
  readonly residual_accepted_by?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate31
  readonly evidence?: DeclaredEvidence18
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * Decisions on its architecture.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_architecture".
 */
export interface DeclaredArchitecture {
  /**
   * Decision records.
   */
  readonly decisions?: readonly string[]
  /**
   * How it grows.
   */
  readonly scaling?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate32
  readonly evidence?: DeclaredEvidence19
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * Security measures of each stage.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_security_foundation".
 */
export interface DeclaredFoundation {
  /**
   * Measures of the stage.
   */
  readonly design?: {
    /**
     * The document.
     */
    readonly reference?: string
    /**
     * Who answers for it.
     */
    readonly owner?: string
  }
  /**
   * Measures of the stage.
   */
  readonly data?: {
    /**
     * The document.
     */
    readonly reference?: string
    /**
     * Who answers for it.
     */
    readonly owner?: string
  }
  /**
   * Measures of the stage.
   */
  readonly train?: {
    /**
     * The document.
     */
    readonly reference?: string
    /**
     * Who answers for it.
     */
    readonly owner?: string
  }
  /**
   * Measures of the stage.
   */
  readonly supply?: {
    /**
     * The document.
     */
    readonly reference?: string
    /**
     * Who answers for it.
     */
    readonly owner?: string
  }
  /**
   * Measures of the stage.
   */
  readonly deploy?: {
    /**
     * The document.
     */
    readonly reference?: string
    /**
     * Who answers for it.
     */
    readonly owner?: string
  }
  /**
   * Measures of the stage.
   */
  readonly operate?: {
    /**
     * The document.
     */
    readonly reference?: string
    /**
     * Who answers for it.
     */
    readonly owner?: string
  }
  /**
   * Measures of the stage.
   */
  readonly retire?: {
    /**
     * The document.
     */
    readonly reference?: string
    /**
     * Who answers for it.
     */
    readonly owner?: string
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate33
  readonly evidence?: DeclaredEvidence20
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * How models are trained again.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_training_process".
 */
export interface DeclaredTrainingProcess {
  /**
   * The document.
   */
  readonly assessment?: string
  readonly date?: DeclaredDate34
  /**
   * How it happens.
   */
  readonly relearning?: 'none' | 'manual' | 'scheduled' | 'online'
  /**
   * What keeps bad feedback out.
   */
  readonly feedback_filter?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate35
  readonly evidence?: DeclaredEvidence21
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * What is kept out of prompts and answers.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_filters".
 */
export interface DeclaredFilters {
  /**
   * On what users send.
   */
  readonly inputs?: readonly string[]
  /**
   * On what is retrieved.
   */
  readonly retrieved?: readonly string[]
  /**
   * On what the model answers.
   */
  readonly outputs?: readonly string[]
  /**
   * The test or workflow that tries them.
   */
  readonly tested?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate36
  readonly evidence?: DeclaredEvidence22
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * How quality is measured.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_evaluation".
 */
export interface DeclaredEvaluation {
  /**
   * Where the tests are.
   */
  readonly suite?: string
  /**
   * What must hold.
   *
   * Items: A threshold.
   */
  readonly thresholds?: {
    /**
     * Its name.
     */
    readonly metric?: string
    /**
     * At least.
     */
    readonly min?: number
    /**
     * At most.
     */
    readonly max?: number
  }[]
  readonly last_run?: DeclaredDate37
  /**
   * What it said.
   */
  readonly report?: string
  /**
   * Tests by attack.
   */
  readonly adversarial?: {
    /**
     * Which tool.
     */
    readonly tool?: string
    readonly last_run?: DeclaredDate38
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate39
  readonly evidence?: DeclaredEvidence23
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * How it is watched.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_monitoring".
 */
export interface DeclaredMonitoring {
  /**
   * Who is called.
   */
  readonly on_call?: string
  /**
   * Where.
   */
  readonly dashboard?: string
  /**
   * What is measured.
   */
  readonly signals?: readonly string[]
  /**
   * How bias is watched.
   */
  readonly bias?: string
  /**
   * Alert rules.
   */
  readonly alerts?: readonly string[]
  /**
   * Who reads what, how often.
   */
  readonly review?: string
  /**
   * What is logged.
   */
  readonly logs?: {
    /**
     * Which events.
     */
    readonly what?: readonly string[]
    /**
     * For how long.
     */
    readonly retention_days?: number
    /**
     * How logs are protected.
     */
    readonly integrity?: string
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate40
  readonly evidence?: DeclaredEvidence24
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * What is done when it goes wrong.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_incidents".
 */
export interface DeclaredIncidents {
  /**
   * The runbook.
   */
  readonly process?: string
  /**
   * The playbook.
   */
  readonly playbook?: string
  /**
   * Who is told.
   */
  readonly contact?: string
  /**
   * The last exercise.
   */
  readonly exercise?: {
    readonly date?: DeclaredDate41
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate42
  readonly evidence?: DeclaredEvidence25
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * How weaknesses are handled.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_vulnerabilities".
 */
export interface DeclaredVulnerabilities {
  /**
   * The document.
   */
  readonly process?: string
  /**
   * What is read.
   */
  readonly feeds?: readonly string[]
  /**
   * How long a repair may take, by severity.
   */
  readonly sla_days?: {
    /**
     * Critical.
     */
    readonly critical?: number
    /**
     * High.
     */
    readonly high?: number
    /**
     * Medium.
     */
    readonly medium?: number
    /**
     * Low.
     */
    readonly low?: number
  }
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate43
  readonly evidence?: DeclaredEvidence26
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * What is followed.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_watch".
 */
export interface DeclaredWatch {
  /**
   * Technology.
   *
   * Items: A subject.
   */
  readonly technology?: {
    /**
     * What.
     */
    readonly topic?: string
    /**
     * From where.
     */
    readonly source?: string
    /**
     * Who reads it.
     */
    readonly owner?: string
    /**
     * How often.
     */
    readonly cadence_days?: number
    readonly last?: DeclaredDate44
  }[]
  /**
   * Law.
   *
   * Items: A subject.
   */
  readonly regulation?: {
    /**
     * What.
     */
    readonly topic?: string
    /**
     * From where.
     */
    readonly source?: string
    /**
     * Who reads it.
     */
    readonly owner?: string
    /**
     * How often.
     */
    readonly cadence_days?: number
    readonly last?: DeclaredDate45
  }[]
  /**
   * Attacks.
   *
   * Items: A subject.
   */
  readonly threats?: {
    /**
     * What.
     */
    readonly topic?: string
    /**
     * From where.
     */
    readonly source?: string
    /**
     * Who reads it.
     */
    readonly owner?: string
    /**
     * How often.
     */
    readonly cadence_days?: number
    readonly last?: DeclaredDate46
  }[]
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate47
  readonly evidence?: DeclaredEvidence27
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * How people learn.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_training".
 */
export interface DeclaredTraining {
  /**
   * Its name.
   */
  readonly programme?: string
  /**
   * Who takes part.
   */
  readonly audiences?: readonly string[]
  /**
   * Whether the management does.
   */
  readonly executives?: boolean
  /**
   * How often.
   */
  readonly cadence_days?: number
  readonly last_run?: DeclaredDate48
  /**
   * Its subjects.
   */
  readonly content?: readonly string[]
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate49
  readonly evidence?: DeclaredEvidence28
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * Rules for the use of AI tools.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_genai_policy".
 */
export interface DeclaredGenaiPolicy {
  /**
   * The document.
   */
  readonly path?: string
  /**
   * Tools that may be used.
   */
  readonly allowed_tools?: readonly string[]
  /**
   * What must not be given to them.
   */
  readonly sensitivity_rule?: string
  /**
   * How their code is reviewed.
   */
  readonly code_rule?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate50
  readonly evidence?: DeclaredEvidence29
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * Rights of others.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_rights".
 */
export interface DeclaredRights {
  /**
   * Intellectual property.
   */
  readonly ip?: {
    /**
     * The document.
     */
    readonly process?: string
    /**
     * Who is asked.
     */
    readonly contact?: string
  }
  /**
   * People in the data.
   */
  readonly data_subjects?: {
    /**
     * The document.
     */
    readonly process?: string
    /**
     * Who is asked.
     */
    readonly contact?: string
    /**
     * What is done with models.
     */
    readonly model_requests?: string
  }
  /**
   * How long it may take.
   */
  readonly takedown_days?: number
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate53
  readonly evidence?: DeclaredEvidence30
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * How data is deleted.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_deletion".
 */
export interface DeclaredDeletion {
  /**
   * How.
   */
  readonly method?: string
  /**
   * primary, backup, cache, vector-index, model, logs.
   */
  readonly scope?: readonly string[]
  /**
   * How it is checked.
   */
  readonly verification?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate54
  readonly evidence?: DeclaredEvidence31
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * How it ends.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_retirement".
 */
export interface DeclaredRetirement {
  /**
   * The document.
   */
  readonly plan?: string
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate55
  readonly evidence?: DeclaredEvidence32
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * What is trusted, by whom.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_trust".
 */
export interface DeclaredTrust {
  /**
   * Libraries.
   *
   * Items: A library.
   */
  readonly libraries?: {
    /**
     * Its name in the registry.
     */
    readonly name?: string
    /**
     * accepted, reviewed …
     */
    readonly level?: string
    /**
     * Who decided.
     */
    readonly by?: string
    readonly date?: DeclaredDate56
    readonly evidence?: DeclaredEvidence33
  }[]
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate57
  readonly evidence?: DeclaredEvidence34
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
/**
 * One for each control whose proof is no section above, by control id.
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "section_statements".
 */
export interface DeclaredStatements {
  [k: string]: DeclaredStatement
}
/**
 * What a person says about a control.
 *
 * This interface was referenced by `DeclaredStatements`'s JSON-Schema definition
 * via the `patternProperty` "^[A-Z]{2,8}-[0-9]{2}(\.[0-9]+)?$".
 *
 * This interface was referenced by `Declarations`'s JSON-Schema
 * via the `definition` "statement".
 */
export interface DeclaredStatement {
  /**
   * Whether the control is met.
   */
  readonly status: 'met' | 'partial' | 'planned' | 'not-met' | 'not-applicable'
  /**
   * How.
   */
  readonly summary?: string
  /**
   * Why not, or why it does not apply.
   */
  readonly reason?: string
  readonly expires?: DeclaredDate58
  /**
   * Who answers for it: a team, a person, an address.
   */
  readonly owner?: string
  readonly reviewed?: DeclaredDate59
  readonly evidence?: DeclaredEvidence35
  /**
   * Ids of the inventory that it was written for; what arrived since makes it stale.
   */
  readonly seen?: readonly string[]
}
