using NewsExtraction.Buffers;
using NewsExtraction.Diagnostics;
using NewsExtraction.Events;

namespace NewsExtraction.Rules;

/// <summary>
/// Makes rules out of their texts. Word lists, types and roles of all texts are read first,
/// so that frames and conditions may speak of any of them.
/// </summary>
internal sealed partial class RuleCompiler
{
    // So many characters of rules have one text that was not met before.
    private const int CharactersOfNewText = 48;

    private readonly RuleErrorList _errors = new();
    private readonly RuleWords _words = new();
    private readonly ArgumentReader _arguments;
    private readonly Dictionary<string, EventType> _types = new(StringComparer.Ordinal);
    private readonly List<EventType> _order = [];
    private readonly List<Block> _blocks = [];
    private readonly List<Frame> _frames = [];
    private readonly List<EventExample> _examples = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private string _file = string.Empty;

    private RuleCompiler() => _arguments = new ArgumentReader(_words);

    /// <summary>Compiles the texts in their order.</summary>
    /// <exception cref="EventRuleException">A text has errors; all of them are listed.</exception>
    public static EventRules Compile(IReadOnlyList<EventRuleSource> sources)
    {
        var compiler = new RuleCompiler();
        compiler.CheckLength(sources);
        var texts = new StringTable(sources.Sum(s => s.Text.Length) / CharactersOfNewText);
        foreach (var source in sources) compiler.ReadBlocks(source, texts);
        compiler.LinkParents();
        compiler.ReadRoles();
        foreach (var block in compiler._blocks) compiler.ReadMembers(block);
        compiler.CheckAttributes();
        if (compiler._errors.All.Count > 0)
        {
            var order = sources.Select((s, i) => (s.Name, i)).GroupBy(p => p.Name, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First().i, StringComparer.Ordinal);
            throw new EventRuleException(
                [.. compiler._errors.All.OrderBy(e => order.GetValueOrDefault(e.File)).ThenBy(e => e.Line).ThenBy(e => e.Column)
                    .Distinct()]);
        }

        return new EventRules(sources, [.. compiler._order], [.. compiler._frames], [.. compiler._examples]);
    }

    private void CheckLength(IReadOnlyList<EventRuleSource> sources)
    {
        var length = 0L;
        foreach (var source in sources)
        {
            length += source.Text.Length;
            if (length <= RuleLimits.Characters) continue;
            _errors.Add(source.Name, 1, 1, EventRuleMessages.TooMany("characters of rules", RuleLimits.Characters, "Use fewer rules."));
            throw new EventRuleException(_errors.All);
        }
    }

    private void ReadBlocks(EventRuleSource source, StringTable texts)
    {
        _file = source.Name;
        var place = default(Place);
        foreach (var line in new RuleLexer(source.Name, _errors, texts).Read(source.Text))
        {
            try
            {
                place = Put(line, place);
            }
            catch (RuleFault fault)
            {
                if (line.Indent == 0) place = default;
                Tell(fault);
            }
        }
    }

    // A line begins a declaration, a member of the event above it, or goes on with the member above it.
    private Place Put(RuleLine line, Place place)
    {
        if (line.Indent == 0) return new Place(Begin(new RuleCursor(line)), null);
        if (place.Block is null) throw new RuleFault(line.First, EventRuleMessages.FrameOutsideEvent);
        if (place.Member is not null && line.Indent > place.Member.Line.Indent)
        {
            place.Member.Lines.Add(line);
            return place;
        }

        var member = new Member(line);
        place.Block.Members.Add(member);
        return place with { Member = member };
    }

    private Block? Begin(RuleCursor cursor)
    {
        if (cursor.Take("event")) return Declare(cursor);
        if (!cursor.Take("words"))
            throw cursor.Fault("'event' or 'words' in the first column",
                "Indent members of an event; start declarations in the first column.");
        _words.Define(cursor.Word("the list's name"), cursor);
        return null;
    }

    private Block Declare(RuleCursor cursor)
    {
        var name = cursor.Word("the event's name");
        if (!char.IsAsciiLetterUpper(name.Text[0]) || !name.Text.All(char.IsAsciiLetterOrDigit))
            throw new RuleFault(name,
                EventRuleMessages.Met($"'{name.Text}'", "a name that begins with a capital and has letters and digits only",
                "Write it like PriceRaised."));
        RuleToken? parent = cursor.Take(":") ? cursor.Word("the base type's name") : null;
        var when = cursor.Take("when") ? cursor : null;
        if (when is null) cursor.ExpectEnd();
        if (!_types.TryGetValue(name.Text, out var type))
        {
            if (_order.Count >= RuleLimits.EventTypes)
                throw new RuleFault(name, EventRuleMessages.TooMany("event types", RuleLimits.EventTypes, "Join some of them."));
            type = new EventType(name.Text);
            _types.Add(name.Text, type);
            _order.Add(type);
        }

        var block = new Block(_file, type, name, parent, when);
        _blocks.Add(block);
        return block;
    }

    private void LinkParents()
    {
        foreach (var block in _blocks)
        {
            if (block.Parent is not { } parent) continue;
            _file = block.File;
            Guard(() =>
            {
                if (!_types.TryGetValue(parent.Text, out var type))
                    throw new RuleFault(parent,
                        EventRuleMessages.UnknownEvent(parent.Text, Nearest.To(parent.Text, _types.Keys.Order(StringComparer.Ordinal))));
                Link(block, parent, type);
            });
        }

        foreach (var block in _blocks)
        {
            if (block.Parent is not { } parent || Depth(block.Type) <= RuleLimits.Parents) continue;
            _file = block.File;
            // Steps behind this one walk up to the first base type.
            block.Type.Parent = null;
            Guard(() => throw TooDeep(parent));
        }
    }

    private static void Link(Block block, RuleToken parent, EventType type)
    {
        var depth = 0;
        for (var above = type; above is not null; above = above.Parent)
        {
            if (above == block.Type) throw new RuleFault(parent, EventRuleMessages.ParentLoop(block.Type.Name));
            if (++depth > RuleLimits.Parents) throw TooDeep(parent);
        }

        if (block.Type.Parent != type) type.Subtypes.Add(block.Type);
        block.Type.Parent = type;
    }

    private static int Depth(EventType type)
    {
        var depth = 0;
        for (var above = type.Parent; above is not null && depth <= RuleLimits.Parents; above = above.Parent) depth++;
        return depth;
    }

    private static RuleFault TooDeep(RuleToken parent) =>
        new(parent, EventRuleMessages.TooMany("base types above each other", RuleLimits.Parents, "Remove some of them."));

    // Roles of base types before those of their subtypes, which begin with them.
    private void ReadRoles()
    {
        var own = new Dictionary<EventType, List<EventRole>>();
        var others = new List<(string File, EventType Type, RuleToken Name)>();
        foreach (var type in _order) own[type] = [];
        foreach (var block in _blocks)
        {
            _file = block.File;
            foreach (var member in block.Members)
                if (member.Line.First.Is("role")) Guard(() =>
                {
                    if (RoleReader.Read(new RuleCursor(member.Line, 1), own[block.Type]).Other is { } other)
                        others.Add((block.File, block.Type, other));
                });
        }

        foreach (var type in _order)
        {
            var roles = new List<EventRole>();
            var chain = new List<EventType>();
            for (var t = type; t is not null; t = t.Parent) chain.Insert(0, t);
            foreach (var role in chain.SelectMany(t => own[t]))
            {
                roles.RemoveAll(r => r.Name == role.Name);
                roles.Add(role);
            }

            if (!roles.Exists(r => r.Name == EventRole.Place)) roles.Add(new EventRole(EventRole.Place, FillerClass.Place));
            type.AllRoles = [.. roles];
        }

        foreach (var (file, type, name) in others)
        {
            _file = file;
            Guard(() => RoleNamed(type, name));
        }
    }

    private void Guard(Action read)
    {
        try
        {
            read();
        }
        catch (RuleFault fault)
        {
            Tell(fault);
        }
    }

    private void Tell(RuleFault fault) => _errors.Add(_file, fault.At.Line, fault.At.Column, fault.Message);

    // The event that is read, and its member that deeper lines belong to.
    private readonly record struct Place(Block? Block, Member? Member);

    private sealed record Block(string File, EventType Type, RuleToken Name, RuleToken? Parent, RuleCursor? When)
    {
        public List<Member> Members { get; } = [];
    }

    private sealed record Member(RuleLine Line)
    {
        private List<RuleLine>? _lines;

        public List<RuleLine> Lines => _lines ??= [];

        public bool HasLines => _lines is not null;
    }
}
