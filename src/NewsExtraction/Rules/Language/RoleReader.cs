using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>Reads a role's line: its name, the classes of its fillers, and the part that they play.</summary>
internal sealed class RoleReader
{
    private const string Expected =
        "a class of fillers, 'required', or the part that the role plays (initiator, recipient, sides, acts, undergoes, expected)";

    private readonly RuleCursor _cursor;
    private readonly RuleToken _name;
    private FillerClass _classes;
    private RoleParts _parts;
    private bool _isRequired;

    private RoleReader(RuleCursor cursor) => (_cursor, _name) = (cursor, cursor.Word("the role's name"));

    /// <summary>The role that this one counts, or beside which its filler does not act, where its line names one.</summary>
    public RuleToken? Other { get; private set; }

    /// <summary>Reads the line from the name on; the role is one of the event's <paramref name="roles"/> then.</summary>
    public static RoleReader Read(RuleCursor cursor, List<EventRole> roles)
    {
        var reader = new RoleReader(cursor);
        if (roles.Exists(r => r.Name == reader._name.Text))
            throw new RuleFault(reader._name, EventRuleMessages.RoleTwice(reader._name.Text));
        roles.Add(cursor.Take("count") ? reader.Count() : reader.Role());
        return reader;
    }

    // role Count count of Victim
    private EventRole Count()
    {
        _cursor.Expect("of", "Write: role Count count of Victim");
        Other = _cursor.Word("the name of the counted role");
        _cursor.ExpectEnd();
        return new EventRole(_name.Text, FillerClass.Number) { CountOf = Other.Value.Text };
    }

    private EventRole Role()
    {
        while (!_cursor.AtEnd)
        {
            if (_cursor.Take(",")) continue;
            if (_cursor.Take("required")) _isRequired = true;
            else if (_cursor.Take("expected")) _parts |= RoleParts.Expected;
            else if (_cursor.Peek is var word && Part() is { } part) Play(word, part);
            else _classes |= RuleArguments.ReadClass(_cursor.Word(Expected));
        }

        return new EventRole(_name.Text, _classes == FillerClass.None ? FillerClass.Any : _classes, _parts)
        {
            IsRequired = _isRequired,
            ActsUnless = Other?.Text,
        };
    }

    private RoleParts? Part()
    {
        if (_cursor.Take("sides")) return RoleParts.Sides;
        if (_cursor.Take("acts")) return RoleParts.Acts;
        if (_cursor.Take("undergoes")) return RoleParts.Undergoes;
        if (_cursor.Take("initiator")) return Initiator();
        return _cursor.Take("recipient") ? Recipient() : null;
    }

    // initiator, initiator or source, initiator unless Deployer
    private RoleParts Initiator()
    {
        if (_cursor.Take("unless")) Other = _cursor.Word("the name of another role");
        if (!_cursor.Take("or")) return RoleParts.Initiator;
        _cursor.Expect("source", "Write: role Demander actor initiator or source");
        return RoleParts.Initiator | RoleParts.InitiatorOrSource;
    }

    // recipient, recipient within, recipient otherwise
    private RoleParts Recipient() => _cursor.Take("within") ? RoleParts.RecipientWithin
        : _cursor.Take("otherwise") ? RoleParts.RecipientOtherwise
        : RoleParts.Recipient;

    private void Play(RuleToken word, RoleParts part)
    {
        if ((_parts & ~RoleParts.Expected) != 0) throw new RuleFault(word, EventRuleMessages.SecondPart(word.Text, _name.Text));
        _parts |= part;
    }
}
