using CsCheck;
using GradCheck.Exercises;
using GradCheck.Isolation.Wire;
using GradCheck.Students;
using Newtonsoft.Json;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation.Wire;

/// <summary>What is written is what is read, byte for byte and field for field.</summary>
public sealed class RoundTripTests
{
    [Test]
    public void Of_an_answer() =>
        Messages.Answer.Sample(answer => AssertIsSame(answer, AnswerPayload.Read(Messages.Payload(AnswerPayload.Write(answer)))));

    [Test]
    public void Of_a_request_to_a_worker() =>
        Messages.WorkerRequest.Sample(request => AssertIsSame(request, WorkerRequest.FromPayload(Messages.Payload(request.ToFrame()))));

    [Test]
    public void Of_a_request_to_the_compiler() =>
        Messages.CompileRequest.Sample(request => AssertIsSame(request, CompileRequest.FromPayload(Messages.Payload(request.ToFrame()))));

    [Test]
    public void Of_a_reply_of_the_compiler() =>
        Messages.CompileReply.Sample(reply => AssertIsSame(reply, CompileReply.FromPayload(Messages.Payload(reply.ToFrame()))));

    [Test]
    public void Keeps_every_bit_of_a_number()
    {
        double[] values = [-0.0, double.Epsilon, BitConverter.Int64BitsToDouble(0x7FF8_0000_DEAD_BEEF)];
        byte[] frame = AnswerPayload.Write(new Answer.Returned([new Tensor([1, 3], values)], ChangedParameter: null));
        var read = (Answer.Returned)AnswerPayload.Read(Messages.Payload(frame));
        Assert.That(
            read.Tensors[0]!.Values!.Select(BitConverter.DoubleToInt64Bits),
            Is.EqualTo(values.Select(BitConverter.DoubleToInt64Bits))
        );
    }

    [Test]
    public void Refuses_to_write_what_a_worker_cannot_say_of_itself() =>
        Assert.That(
            Assert.Throws<InvalidOperationException>(() => AnswerPayload.Write(new Answer.Crashed("signal 11")))!.Message,
            Is.EqualTo("a worker cannot say Crashed of itself")
        );

    // As text, since arrays in records compare by reference; the type tells one kind of message from another.
    private static void AssertIsSame(object written, object read)
    {
        Assert.That(read.GetType(), Is.EqualTo(written.GetType()));
        Assert.That(JsonConvert.SerializeObject(read, new Facts()), Is.EqualTo(JsonConvert.SerializeObject(written, new Facts())));
    }

    // Of a tensor, its shape and its numbers; what else it tells follows from them.
    private sealed class Facts : JsonConverter<Tensor>
    {
        public override bool CanRead => false;

        public override void WriteJson(JsonWriter writer, Tensor? value, JsonSerializer serializer) =>
            serializer.Serialize(
                writer,
                new
                {
                    value!.Sides,
                    value.Values,
                    value.IsKnown,
                }
            );

        public override Tensor? ReadJson(
            JsonReader reader,
            Type objectType,
            Tensor? existingValue,
            bool hasExistingValue,
            JsonSerializer serializer
        ) => throw new NotSupportedException();
    }
}
