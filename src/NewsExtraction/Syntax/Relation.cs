namespace NewsExtraction.Syntax;

/// <summary>
/// Universal Dependencies v2 relations as the English treebanks use them (universaldependencies.org/en/dep); the part after a colon in the
/// written form is the second part of the name here, so <c>nsubj:pass</c> is <see cref="NsubjPass"/>.
/// </summary>
public enum Relation : byte
{
    /// <summary>Root of a sentence; its head is -1.</summary>
    Root,

    /// <summary>The relation <c>acl</c>.</summary>
    Acl,

    /// <summary>The relation <c>acl:relcl</c>.</summary>
    AclRelcl,

    /// <summary>The relation <c>advcl</c>.</summary>
    Advcl,

    /// <summary>The relation <c>advcl:relcl</c>.</summary>
    AdvclRelcl,

    /// <summary>The relation <c>advmod</c>.</summary>
    Advmod,

    /// <summary>The relation <c>amod</c>.</summary>
    Amod,

    /// <summary>The relation <c>appos</c>.</summary>
    Appos,

    /// <summary>The relation <c>aux</c>.</summary>
    Aux,

    /// <summary>The relation <c>aux:pass</c>.</summary>
    AuxPass,

    /// <summary>The relation <c>case</c>.</summary>
    Case,

    /// <summary>The relation <c>cc</c>.</summary>
    Cc,

    /// <summary>The relation <c>cc:preconj</c>.</summary>
    CcPreconj,

    /// <summary>The relation <c>ccomp</c>.</summary>
    Ccomp,

    /// <summary>The relation <c>compound</c>.</summary>
    Compound,

    /// <summary>The relation <c>compound:prt</c>.</summary>
    CompoundPrt,

    /// <summary>The relation <c>conj</c>.</summary>
    Conj,

    /// <summary>The relation <c>cop</c>.</summary>
    Cop,

    /// <summary>The relation <c>csubj</c>.</summary>
    Csubj,

    /// <summary>The relation <c>csubj:outer</c>.</summary>
    CsubjOuter,

    /// <summary>The relation <c>csubj:pass</c>.</summary>
    CsubjPass,

    /// <summary>The relation <c>dep</c>.</summary>
    Dep,

    /// <summary>The relation <c>det</c>.</summary>
    Det,

    /// <summary>The relation <c>det:predet</c>.</summary>
    DetPredet,

    /// <summary>The relation <c>discourse</c>.</summary>
    Discourse,

    /// <summary>The relation <c>dislocated</c>.</summary>
    Dislocated,

    /// <summary>The relation <c>expl</c>.</summary>
    Expl,

    /// <summary>The relation <c>fixed</c>.</summary>
    Fixed,

    /// <summary>The relation <c>flat</c>.</summary>
    Flat,

    /// <summary>The relation <c>goeswith</c>.</summary>
    Goeswith,

    /// <summary>The relation <c>iobj</c>.</summary>
    Iobj,

    /// <summary>The relation <c>list</c>.</summary>
    List,

    /// <summary>The relation <c>mark</c>.</summary>
    Mark,

    /// <summary>The relation <c>nmod</c>.</summary>
    Nmod,

    /// <summary>The relation <c>nmod:desc</c>.</summary>
    NmodDesc,

    /// <summary>The relation <c>nmod:poss</c>.</summary>
    NmodPoss,

    /// <summary>The relation <c>nmod:unmarked</c>.</summary>
    NmodUnmarked,

    /// <summary>The relation <c>nsubj</c>.</summary>
    Nsubj,

    /// <summary>The relation <c>nsubj:outer</c>.</summary>
    NsubjOuter,

    /// <summary>The relation <c>nsubj:pass</c>.</summary>
    NsubjPass,

    /// <summary>The relation <c>nummod</c>.</summary>
    Nummod,

    /// <summary>The relation <c>obj</c>.</summary>
    Obj,

    /// <summary>The relation <c>obl</c>.</summary>
    Obl,

    /// <summary>The relation <c>obl:agent</c>.</summary>
    OblAgent,

    /// <summary>The relation <c>obl:unmarked</c>.</summary>
    OblUnmarked,

    /// <summary>The relation <c>orphan</c>.</summary>
    Orphan,

    /// <summary>The relation <c>parataxis</c>.</summary>
    Parataxis,

    /// <summary>The relation <c>punct</c>.</summary>
    Punct,

    /// <summary>The relation <c>reparandum</c>.</summary>
    Reparandum,

    /// <summary>The relation <c>vocative</c>.</summary>
    Vocative,

    /// <summary>The relation <c>xcomp</c>.</summary>
    Xcomp,
}
