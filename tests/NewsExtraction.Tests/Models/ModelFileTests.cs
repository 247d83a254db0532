using System.Buffers.Binary;
using System.Text;
using CsCheck;
using NewsExtraction.Models;

namespace NewsExtraction.Tests.Models;

/// <summary>Anybody can write a model file with the right checksum: what it says of itself is checked before it is believed.</summary>
internal sealed unsafe class ModelFileTests
{
    private const string Header =
        "{\"task\":\"own\",\"data\":\"\",\"licence\":\"\",\"date\":\"\",\"settings\":{\"size\":\"4\"},\"sections\":[SECTIONS]}";

    [Test]
    public void ASectionIsReadWhereItLies() =>
        Assert.That(Read(new ModelWriter("own", "", "", "").Section<int>("numbers", [1, 2, 3]).ToArray()).Section<int>("numbers", 3)
            .ToArray(),
            Is.EqualTo(new[] { 1, 2, 3 }));

    [TestCase("{\"name\":\"a\",\"offset\":512,\"length\":1000000}")]
    [TestCase("{\"name\":\"a\",\"offset\":512,\"length\":-4}")]
    [TestCase("{\"name\":\"a\",\"offset\":-512,\"length\":4}")]
    [TestCase("{\"name\":\"a\",\"offset\":0,\"length\":4}")]
    [TestCase("{\"name\":\"a\",\"offset\":515,\"length\":4}")]
    [TestCase("{\"name\":\"a\",\"offset\":9223372036854775744,\"length\":9223372036854775807}")]
    [TestCase("{\"name\":\"a\",\"offset\":512,\"length\":4},{\"name\":\"a\",\"offset\":576,\"length\":4}")]
    [TestCase("{\"offset\":512,\"length\":4}")]
    [TestCase("null")]
    public void ASectionOutsideTheFileIsRefused(string section) =>
        Assert.That(() => Read(Crafted(Header.Replace("SECTIONS", section, StringComparison.Ordinal))),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("section table"));

    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("{\"task\":\"own\"")]
    [TestCase("{\"task\":null,\"settings\":{},\"sections\":[]}")]
    public void AHeaderThatLacksWhatItNeedsIsRefused(string header) =>
        Assert.That(() => Read(Crafted(header)), Throws.TypeOf<ModelFormatException>().With.Message.Contains("'own.bin'"));

    [Test]
    public void ASectionOfAnotherLengthIsNoPointer() =>
        Assert.That(() => { _ = Read(Small()).Pointer<int>("numbers", 4); },
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("'numbers' has 3 numbers where 4 were expected"));

    [Test]
    public void ASectionThatEndsWithinANumberIsRefused() =>
        Assert.That(() =>
            { _ = Read(new ModelWriter("own", "", "", "").Section<byte>("numbers", new byte[5]).ToArray()).Section<int>("numbers"); },
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("does not end with a whole number"));

    [Test]
    public void WhatIsNoNumberIsRefused() =>
        Assert.That(
            () => { _ = Read(new ModelWriter("own", "", "", "").Section<float>("scale", [float.NaN]).ToArray()).Floats("scale", 1); },
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("no number"));

    [TestCase("size", 1, 3)]
    [TestCase("size", 5, 9)]
    [TestCase("width", 1, 9)]
    public void ASettingOutsideItsRangeIsRefused(string name, int least, int most) =>
        Assert.That(() => Read(Small()).Setting(name, least, most), Throws.TypeOf<ModelFormatException>().With.Message.Contains(name));

    [Test]
    public void AModelOfAnotherTaskIsRefused() =>
        Assert.That(() => Read(Small()).MustBe("syntax"),
            Throws.TypeOf<ModelFormatException>().With.Message.Contains("'own' where one for 'syntax' was expected"));

    [TestCase(0)]
    [TestCase(7)]
    [TestCase(23)]
    public void AFileShorterThanItsPreambleIsNoModel(int length) =>
        Assert.That(() => Read(Small()[..length]), Throws.TypeOf<ModelFormatException>());

    [Test]
    public void EveryCutFileIsRefused()
    {
        var whole = Small();
        for (var length = 0; length < whole.Length; length++)
            Assert.That(() => Read(whole[..length]), Throws.TypeOf<ModelFormatException>(), $"{length} bytes");
    }

    // Each edit is a place and a byte; those of a header's grammar say something there more often than others.
    private static readonly Gen<(int Place, byte Byte)[]> Edits = Gen.Select(Gen.Int[0, Small().Length - 1],
        Gen.OneOf(Gen.Byte, Gen.Char["\"{}[]:,0123456789-e nul"].Select(c => (byte)c))).Array[1, 6];

    [Test]
    public void AChangedFileIsRefusedOrHasWhatItSays() => Edits.Sample(
        edits =>
        {
            var changed = Small();
            foreach (var (place, value) in edits) changed[place] = value;
            Seal(changed);
            try
            {
                AssertHasWhatItSays(Read(changed), changed);
            }
            catch (ModelFormatException e)
            {
                Assert.That(e.Message, Does.Contain("own.bin"));
            }
        },
        iter: 3000, seed: "0000000000000", threads: 1);

    private static void AssertHasWhatItSays(ModelFile file, byte[] content)
    {
        foreach (var section in file.Header.Sections)
        {
            var found = file.Section<byte>(section.Name);
            Assert.That(found.SequenceEqual(content.AsSpan((int)section.Offset, (int)section.Length)), $"section '{section.Name}'");
        }

        Assert.That(file.Setting("size", 1, 9), Is.InRange(1, 9));
        Assert.That(file.Section<int>("numbers", 3).Length, Is.EqualTo(3));
    }

    [Test]
    public void AFileOfTheFormerFormatIsRead()
    {
        var file = Small();
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), 1);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), FormerChecksum(file.AsSpan(ModelFile.PreambleLength)));

        Assert.That(Read(file).Section<int>("numbers", 3).ToArray(), Is.EqualTo(new[] { 1, 2, 3 }));
    }

    [Test]
    public void AFileOfTheFormerFormatWithTheNewChecksumIsRefused()
    {
        var file = Small();
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), 1);

        Assert.That(() => Read(file), Throws.TypeOf<ModelFormatException>().With.Message.Contains("checksum"));
    }

    // All words in one sum.
    private static ulong FormerChecksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * 1099511628211;
            hash ^= hash >> 29;
        }

        foreach (var last in bytes) hash = (hash ^ last) * 1099511628211;
        return hash;
    }

    private static byte[] Small() =>
        new ModelWriter("own", "", "", "").Setting("size", "4").Section<int>("numbers", [1, 2, 3]).ToArray();

    private static ModelFile Read(byte[] file) => ModelFile.Read("own.bin", new MemoryStream(file));

    /// <summary>A file with this header, 1,024 bytes behind it, and the right checksum.</summary>
    private static byte[] Crafted(string header)
    {
        var text = Encoding.UTF8.GetBytes(header.PadRight(488));
        var file = new byte[ModelFile.PreambleLength + text.Length + 1024];
        ModelFile.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), ModelFile.FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), text.Length);
        text.CopyTo(file, ModelFile.PreambleLength);
        Seal(file);
        return file;
    }

    private static void Seal(byte[] file) =>
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(16), ModelFile.Checksum(file.AsSpan(ModelFile.PreambleLength)));
}
