using NewsExtraction.Entities;

namespace NewsExtraction.Training.Names;

/// <summary>Masks of the labels allowed along a chain of active words.</summary>
internal static class ChainMasks
{
    /// <summary>The masks of a stretch of an annotated article: closed for each chain of active words, 0 for the others.</summary>
    public static uint[] Of(NameDocument document, NameWords words, int first, int end)
    {
        var allowed = new uint[end - first];
        for (var t = first; t < end; t++)
        {
            if (!words.Is(t, NameForm.Active)) continue;
            var e = t + 1;
            while (e < end && words.Is(e, NameForm.Active)) e++;
            var chain = document.Allowed[t..e];
            Close(chain);
            chain.CopyTo(allowed, t - first);
            t = e;
        }

        return allowed;
    }

    /// <summary>A name that the chain holds only in part (its other words cannot be active) is taken as no name.</summary>
    public static void Close(Span<uint> masks)
    {
        for (var i = 0; i < masks.Length; i++)
        {
            var begins = IsOnly(masks[i], NameLabels.Begin) || IsOnly(masks[i], NameLabels.Unit);
            var goesOn = IsOnly(masks[i], NameLabels.Inside) || IsOnly(masks[i], NameLabels.Last);
            if (!begins && !goesOn) continue;
            var e = i;
            if (begins && !IsOnly(masks[i], NameLabels.Unit))
            {
                while (e + 1 < masks.Length && IsOnly(masks[e], NameLabels.Last) is false
                    && (IsOnly(masks[e + 1], NameLabels.Inside) || IsOnly(masks[e + 1], NameLabels.Last)))
                    e++;
            }

            if (begins && (IsOnly(masks[e], NameLabels.Last) || IsOnly(masks[e], NameLabels.Unit)))
            {
                i = e;
                continue;
            }

            for (var k = i; k <= e; k++) masks[k] = 1;
            i = e;
        }
    }

    private static bool IsOnly(uint mask, int place)
    {
        var bits = 0u;
        for (var type = 0; type < NameLabels.Types; type++) bits |= 1u << NameLabels.Of((NameType)type, place);
        return mask != 0 && (mask & ~bits) == 0;
    }
}
