namespace NewsExtraction.Propositions;

/// <summary>How a word bears on the predicates around it.</summary>
[Flags]
internal enum PredicateClass
{
    /// <summary>In no particular way.</summary>
    None = 0,

    /// <summary>What it governs is as real as it is itself ("managed to").</summary>
    Implies = 1,

    /// <summary>What it governs did not happen ("failed to").</summary>
    Fails = 2,

    /// <summary>What it governs is meant, ordered or attempted ("vowed to").</summary>
    Intends = 4,

    /// <summary>What it governs is feared or only possible.</summary>
    Fears = 8,

    /// <summary>What it governs is said not to be so.</summary>
    Denies = 16,

    /// <summary>Its subject is the subject of the noun it governs ("carried out an attack").</summary>
    Support = 32,

    /// <summary>Its subject suffers what the noun says ("suffered a defeat").</summary>
    Undergo = 64,

    /// <summary>It says that its subject, an event noun, takes place.</summary>
    Occur = 128,

    /// <summary>Its object is the subject of the infinitive.</summary>
    Controls = 256,

    /// <summary>Its object is the subject of a purpose clause ("sent troops to battle").</summary>
    Sends = 512,

    /// <summary>Needs an object: without one, a bare participle or past form is a passive ("three soldiers killed").</summary>
    Transitive = 1024,

    /// <summary>Its object is what an event noun as its subject hits ("the strike destroyed a bridge").</summary>
    Affects = 2048,

    /// <summary>Done by being said ("thank"): wanting to do it does it.</summary>
    Performs = 4096,

    /// <summary>Takes an object and what it is called or chosen to be ("elected him mayor").</summary>
    Names = 8192,

    /// <summary>Takes two objects, a receiver and a thing ("gave them weapons").</summary>
    Gives = 16384,

    /// <summary>Says or makes its object to be something ("held him responsible").</summary>
    Judges = 32768,

    /// <summary>Its object, where it is a weapon, is what the deed is done with ("dropped 12 bombs").</summary>
    Spends = 65536,
}
