# One image a service: docker build --build-arg SERVICE=meetings-service .
# The jar is made outside, by `./run build`; here it is only taken apart, so that what changes seldom is a layer of its own.
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
WORKDIR /layers
COPY ${SERVICE}/target/${SERVICE}-*.jar service.jar
RUN java -Djarmode=tools -jar service.jar extract --layers --destination .

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 resolved \
 && useradd --system --uid 10001 --gid resolved --no-create-home --shell /usr/sbin/nologin resolved
WORKDIR /service
COPY --from=layers /layers/dependencies/ ./
COPY --from=layers /layers/spring-boot-loader/ ./
COPY --from=layers /layers/snapshot-dependencies/ ./
COPY --from=layers /layers/application/ ./
USER 10001:10001
ENV JAVA_TOOL_OPTIONS="-XX:+UseSerialGC -Xmx192m -XX:MaxMetaspaceSize=192m -XX:+ExitOnOutOfMemoryError"
ENTRYPOINT ["java", "-jar", "service.jar"]
